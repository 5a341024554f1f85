from trakt_auth import App, DeviceFlow, FileTokenStore

with DeviceFlow(App.from_env()) as flow:
    code = flow.start()
    print(f"Open {code.verification_url} and type {code.user_code}", flush=True)
    token = flow.wait(code)
FileTokenStore().save("default", token)
