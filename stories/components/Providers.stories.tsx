import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, within } from 'storybook/test'
import { ApiKeyConnect, type ProviderDefinition } from '../../src/index'
import { airtable } from '../../src/providers/vendors/airtable'
import { anthropic } from '../../src/providers/vendors/anthropic'
import { cloudflare } from '../../src/providers/vendors/cloudflare'
import { datadog } from '../../src/providers/vendors/datadog'
import { github } from '../../src/providers/vendors/github'
import { gitlab } from '../../src/providers/vendors/gitlab'
import { hubspot } from '../../src/providers/vendors/hubspot'
import { notion } from '../../src/providers/vendors/notion'
import { openai } from '../../src/providers/vendors/openai'
import { posthog } from '../../src/providers/vendors/posthog'
import { sentry } from '../../src/providers/vendors/sentry'
import { shopify } from '../../src/providers/vendors/shopify'
import { slack } from '../../src/providers/vendors/slack'
import { stripe } from '../../src/providers/vendors/stripe'
import { twilio } from '../../src/providers/vendors/twilio'
import { scriptedValidator } from '../../src/testing'
import { presetUsage } from '../docs/usage/presetUsage'

interface Args {
  provider: ProviderDefinition
}

/** A vendor that is ready to use, on the page; whose key it is, is asked on the server. */
function Preset({ provider }: Args) {
  const [validator] = useState(() =>
    scriptedValidator({ validate: [{ ok: true, company: { id: 'acme', name: 'Acme ApS' } }], delayMs: 50 }),
  )
  return <ApiKeyConnect provider={provider} {...validator} initialConnection={null} checkIntervalMs={false} />
}

const meta = {
  title: 'Providers',
  component: Preset,
  argTypes: { provider: { control: false } },
  parameters: { usage: presetUsage },
  play: async ({ canvasElement, args: { provider } }) => {
    const canvas = within(canvasElement)
    await expect(await canvas.findByLabelText(`${provider.name} API key`)).toBeVisible()
    for (const step of provider.keySource?.steps ?? []) await expect(canvas.getByText(step)).toBeInTheDocument()
    for (const { label } of provider.fields ?? [])
      await expect(canvas.getByText(new RegExp(`^${label}\\b`), { selector: 'label' })).toBeVisible()
  },
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

/** A token that is shown once, for the bases that were added to it. */
export const Airtable: Story = { args: { provider: airtable } }

/** A key of the API; an Admin API key is told apart. */
export const Anthropic: Story = { args: { provider: anthropic } }

/** A token of a user, or of an account, which is asked for. */
export const Cloudflare: Story = { args: { provider: cloudflare } }

/** Two keys, and the site that they are for. */
export const Datadog: Story = { args: { provider: datadog } }

/** A personal access token; the four other kinds are told apart. */
export const GitHub: Story = { name: 'GitHub', args: { provider: github } }

/** GitLab.com. An own GitLab is one field more. */
export const GitLab: Story = { name: 'GitLab', args: { provider: gitlab } }

/** Nothing is expected of a key’s form, since HubSpot documents none for its new keys. */
export const HubSpot: Story = { name: 'HubSpot', args: { provider: hubspot } }

/** The third step is the one that is forgotten: what is not shared is not seen. */
export const Notion: Story = { args: { provider: notion } }

/** A key of a project, of a service account, or from before projects. */
export const OpenAI: Story = { name: 'OpenAI', args: { provider: openai } }

/** The region is a host that the key is sent to. */
export const PostHog: Story = { name: 'PostHog', args: { provider: posthog } }

/** A token may be for several organizations; the person chooses one. */
export const Sentry: Story = { args: { provider: sentry } }

/** The shop is a part of the address. No new keys of this kind can be created, and the steps say so. */
export const Shopify: Story = { args: { provider: shopify } }

/** A bot token; a user’s and an app’s are told apart. */
export const Slack: Story = { args: { provider: slack } }

/** A live key; a publishable one is told apart, and a test key is asked about. */
export const Stripe: Story = { args: { provider: stripe } }

/** An account’s SID, and an API key of two halves, or the Auth Token. */
export const Twilio: Story = { args: { provider: twilio } }
