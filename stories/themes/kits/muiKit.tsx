import MuiAlert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import MuiCard from '@mui/material/Card'
import CardContent from '@mui/material/CardContent'
import Chip from '@mui/material/Chip'
import CssBaseline from '@mui/material/CssBaseline'
import { createTheme, ThemeProvider } from '@mui/material/styles'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import css from '../../../src/themes/mui.css?inline'
import type { Kit } from '../Kit'

const colors = { good: 'success', plain: 'default', bad: 'error' } as const

/** MUI with its default theme. */
export const muiKit: Kit = {
  css: [css],
  App: ({ scheme, direction, children }) => (
    <ThemeProvider theme={createTheme({ cssVariables: true, palette: { mode: scheme }, direction })}>
      <CssBaseline />
      {children}
    </ThemeProvider>
  ),
  Heading: ({ children }) => (
    <Typography variant="h5" component="h1">
      {children}
    </Typography>
  ),
  Text: ({ children }) => (
    <Typography variant="body2" color="textSecondary">
      {children}
    </Typography>
  ),
  Card: ({ title, text, children }) => (
    <MuiCard variant="outlined" component="section">
      <CardContent sx={{ display: 'grid', gap: 2.5, p: 3 }}>
        <div>
          <Typography variant="h6" component="h2">
            {title}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {text}
          </Typography>
        </div>
        {children}
      </CardContent>
    </MuiCard>
  ),
  Field: ({ label, value, error }) => (
    <TextField label={label} defaultValue={value} size="small" error={error !== undefined} helperText={error} />
  ),
  button: ({ label, kind }) => <Button variant={kind === 'primary' ? 'contained' : 'outlined'}>{label}</Button>,
  Badge: ({ tone, children }) => <Chip label={children} size="small" variant="outlined" color={colors[tone]} />,
  Alert: ({ title, children }) => (
    <MuiAlert severity="warning" role="note">
      <AlertTitle>{title}</AlertTitle>
      {children}
    </MuiAlert>
  ),
}
