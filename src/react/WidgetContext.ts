import { createContext } from 'react'

/** What a field belongs to: from anywhere in it, a result may move the focus to the field (K14). */
export const WidgetContext = createContext<{ readonly current: Element | null } | null>(null)
