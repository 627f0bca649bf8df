import type { SceneCamera } from "../../engine/model/sceneCamera.ts";

type Look = () => SceneCamera;
let current: Look | undefined;

/** Where the presentation looks now, whoever has moved it there. */
export const presentedCamera = {
	get: (): SceneCamera | undefined => current?.(),
	/** The picture that is shown says where it looks. The answer takes it back. */
	register: (look: Look): (() => void) => {
		current = look;
		return () => {
			if (current === look) current = undefined;
		};
	},
};
