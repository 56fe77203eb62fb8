import {
  Alert,
  AlertTitle,
  Button,
  Card,
  CardActions,
  CardContent,
  Chip,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
} from '@mui/material'
import { muiKit } from '../../../stories/themes/kits/muiKit'
import type { Library } from './Library'

/** MUI as it comes, with the field that it calls small: its other one is half as high again as its buttons. */
export const muiLibrary: Library = {
  name: 'MUI',
  css: muiKit.css,
  App: ({ scheme, children }) => (
    <muiKit.App scheme={scheme} direction="ltr">
      {children}
    </muiKit.App>
  ),
  floats: true,
  Parts: () => (
    <>
      <Card variant="outlined" data-native="card">
        <CardContent>
          <TextField label="Name" size="small" fullWidth data-native="cardFirst" className="native-plain" />
          <CardActions disableSpacing sx={{ p: 0, gap: 1 }} data-native="cardLast">
            <Button variant="outlined" data-native="secondary">
              Discard
            </Button>
            <Button variant="contained" data-native="primary">
              Save
            </Button>
          </CardActions>
        </CardContent>
      </Card>
      <TextField label="Key" size="small" error helperText="Not a key." fullWidth className="native-invalid" />
      <Alert severity="warning" data-native="alert">
        <AlertTitle data-native="alertText">It stopped</AlertTitle>
        <span data-native="alertCause">It has ended.</span>
      </Alert>
      <Chip label="Beta" size="small" data-native="badge" />
    </>
  ),
  Dialog: () => (
    <Dialog open transitionDuration={0} fullWidth>
      <DialogTitle data-native="dialogFirst">Title</DialogTitle>
      <DialogContent>Text</DialogContent>
      <DialogActions>
        <Button data-native="dialogSecondary">Cancel</Button>
        <Button data-native="dialogPrimary">Save</Button>
      </DialogActions>
    </Dialog>
  ),
  parts: {
    label: '.native-plain label',
    field: '.native-plain .MuiOutlinedInput-root',
    input: '.native-plain input',
    invalidField: '.native-invalid .MuiOutlinedInput-root',
    error: '.native-invalid .MuiFormHelperText-root',
    dialog: '.MuiDialog-paper',
  },
}
