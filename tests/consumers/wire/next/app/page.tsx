export default function Page() {
  return <h1>Wire</h1>
}
