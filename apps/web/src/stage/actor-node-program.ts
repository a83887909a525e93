import { rim } from "@entente/scene";
import { NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Paint } from "./paint.ts";
import type { ActorAttributes, TieAttributes } from "./scene-graph.ts";

const glsl = (value: number): string => value.toFixed(6);

/** Least radius in which an actor answers to the pointer, CSS pixels: a target of 24 (WCAG 2.5.8). */
const reach = 12;

const vertexShader = `
attribute vec2 a_position;
attribute float a_radius;
attribute vec2 a_look;
attribute vec4 a_fill;
attribute vec4 a_stroke;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

varying vec2 v_place;
varying float v_radius;
varying vec2 v_look;
varying vec3 v_fill;
varying vec3 v_stroke;
varying vec4 v_id;

void main() {
  float radius = a_radius / u_sizeRatio;
  vec2 corner = a_corner * max(radius + 8.0, ${glsl(reach)});
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(middle + corner * 2.0 / u_viewport, 0.0, 1.0);
  v_place = corner;
  v_radius = radius;
  v_look = a_look;
  v_fill = a_fill.rgb;
  v_stroke = a_stroke.rgb;
  v_id = a_id;
}
`;

const fragmentShader = `
precision highp float;

varying vec2 v_place;
varying float v_radius;
varying vec2 v_look;
varying vec3 v_fill;
varying vec3 v_stroke;
varying vec4 v_id;

uniform float u_pixel;
uniform vec3 u_colors[2];

float inside(float away, float radius) {
  return clamp((radius - away) / u_pixel + 0.5, 0.0, 1.0);
}

void main() {
  float away = length(v_place);
  #ifdef PICKING_MODE
  if (away > max(v_radius + 2.0, ${glsl(reach)})) discard;
  gl_FragColor = vec4(v_id.rgb, 1.0);
  #else
  vec4 color = vec4(u_colors[0], 1.0) * inside(away, v_radius + 1.5);
  color = mix(color, vec4(v_fill, 1.0), inside(away, v_radius));
  float edge = inside(away, v_radius) - inside(away, v_radius - ${glsl(rim.width)});
  if (v_look.x > 1.5) {
    // Where along the rim, in dashes, clockwise from the right as SVG counts.
    float way = 6.2831853 * (v_radius - ${glsl(rim.width / 2)});
    float dashes = max(${glsl(rim.fewest)}, floor(way / ${glsl(rim.pitch)} + 0.5));
    float turn = fract(atan(-v_place.y, v_place.x) / 6.2831853 + 1.0) * dashes;
    float blur = u_pixel * dashes / way;
    float at = fract(turn);
    edge *= clamp((${glsl(rim.share)} - at) / blur + 0.5, 0.0, 1.0) + clamp((at - 1.0) / blur + 0.5, 0.0, 1.0);
  }
  if (v_look.x > 0.5) color = mix(color, vec4(v_stroke, 1.0), edge);
  float ring = inside(away, v_radius + 5.25) - inside(away, v_radius + 2.75);
  color = mix(color, vec4(u_colors[1], 1.0), ring * v_look.y);
  gl_FragColor = color;
  #endif
}
`;

const uniforms = ["u_matrix", "u_viewport", "u_sizeRatio", "u_pixel", "u_colors"] as const;
type Uniform = (typeof uniforms)[number];

const shapes = { disc: 0, ring: 1, "dashed-ring": 2 } as const;

/** Makes the program that draws actors: discs, rims and dashed rims, with a ring around the selected one. */
export function createActorNodeProgram(
  paint: Paint,
): NodeProgramType<ActorAttributes, TieAttributes> {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
  return class ActorNodeProgram extends NodeProgram<Uniform, ActorAttributes, TieAttributes> {
    getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_radius", size: 1, type: FLOAT },
          { name: "a_look", size: 2, type: FLOAT },
          { name: "a_fill", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_stroke", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [-1, 1],
          [1, -1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(id: number, at: number, data: NodeDisplayData): void {
      const { actor, fill, stroke } = data as unknown as ActorAttributes;
      const look = [shapes[actor.shape], actor.selected ? 1 : 0];
      this.array.set(
        [data.x, data.y, data.size, ...look, floatColor(fill), floatColor(stroke), id],
        at,
      );
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_pixel, 1 / params.pixelRatio);
      gl.uniform3fv(uniformLocations.u_colors, paint.actorColors);
    }
  };
}
