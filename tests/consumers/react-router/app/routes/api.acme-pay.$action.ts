import { connection } from '../connection.server'

const answer = ({ request }: { request: Request }) => connection(request)

export { answer as action, answer as loader }
