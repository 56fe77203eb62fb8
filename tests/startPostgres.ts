import { hasPostgres } from '../examples/host-app/startPostgres'

export { hasPostgres, startPostgres } from '../examples/host-app/startPostgres'

if (!hasPostgres) console.info('Skipped: there is no PostgreSQL server here. To get one: apt-get install postgresql')
