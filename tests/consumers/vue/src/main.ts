import 'latchkey/styles.css'
import { createApp } from 'vue'
import App from './App.vue'
import './consumer-widgets'

createApp(App).mount('#app')
