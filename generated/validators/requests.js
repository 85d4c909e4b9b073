// Generated from openapi/ by openapi/generate.ts; do not edit.
import imported_1 from 'ajv/dist/runtime/ucs2length.js'
import imported_2 from 'ajv-formats/dist/formats.js'
import imported_3 from 'ajv/dist/runtime/equal.js'

const schema_1 = validate52;
const schema19 = {"type":"object","additionalProperties":true,"required":[],"properties":{"x-request-id":{"type":"string"}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-request-id"] !== undefined){
let data0 = data["x-request-id"];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/x-request-id",schemaPath:"#/properties/x-request-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties["x-request-id"].type,parentSchema:schema19.properties["x-request-id"],data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_2 = validate53;
const schema20 = {"type":"object","additionalProperties":false,"required":[],"properties":{}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_3 = validate54;
const schema21 = {"$ref":"Registration"};
const schema22 = {"type":"object","additionalProperties":false,"required":["email","password","organization_name"],"properties":{"email":{"$ref":"Email"},"password":{"$ref":"NewPassword"},"organization_name":{"type":"string","description":"Name of the organization to set up; you become its first admin.","minLength":1,"maxLength":100,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Demo Hotels"]},"full_name":{"type":["string","null"],"minLength":1,"maxLength":100,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Ada Admin"]}}};
const schema23 = {"type":"string","format":"email","description":"Compared without regard to case.","maxLength":254,"examples":["admin@demo-hotels.example"]};
const formats0 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const func1 = imported_1.default;

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 254){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0.test(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\"",schema:"email",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string","format":"password","description":"Not on the list of common passwords, and not the e-mail address.","minLength":8,"maxLength":128,"examples":["nine-lamps-in-a-lobby"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 8){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters",schema:8,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.password === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.organization_name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organization_name"},message:"must have required property '"+"organization_name"+"'",schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "email") || (key0 === "password")) || (key0 === "organization_name")) || (key0 === "full_name"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.email !== undefined){
if(!(validate56(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate58(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.organization_name !== undefined){
let data2 = data.organization_name;
if(typeof data2 === "string"){
if(func1(data2) > 100){
const err4 = {instancePath:instancePath+"/organization_name",schemaPath:"#/properties/organization_name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema22.properties.organization_name,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data2) < 1){
const err5 = {instancePath:instancePath+"/organization_name",schemaPath:"#/properties/organization_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.organization_name,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern3.test(data2)){
const err6 = {instancePath:instancePath+"/organization_name",schemaPath:"#/properties/organization_name/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema22.properties.organization_name,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/organization_name",schemaPath:"#/properties/organization_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.organization_name.type,parentSchema:schema22.properties.organization_name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.full_name !== undefined){
let data3 = data.full_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/type",keyword:"type",params:{type: schema22.properties.full_name.type},message:"must be string,null",schema:schema22.properties.full_name.type,parentSchema:schema22.properties.full_name,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 100){
const err9 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema22.properties.full_name,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data3) < 1){
const err10 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.full_name,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern3.test(data3)){
const err11 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema22.properties.full_name,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_4 = validate61;
const schema25 = {"$ref":"EmailVerification"};
const schema26 = {"type":"object","additionalProperties":false,"required":["token"],"properties":{"token":{"$ref":"LinkToken"}}};
const schema27 = {"type":"string","format":"password","x-secret":true,"description":"The token of a mailed link. One that is unknown, used or expired is 400 `invalid_link_token`.","minLength":1,"maxLength":200,"examples":["q7Y1n0pJc3Vd8sXo2mKf5tRb6wLz9hGa4uEi"]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "token")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.token !== undefined){
if(!(validate63(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_5 = validate66;
const schema28 = {"$ref":"EmailAddress"};
const schema29 = {"type":"object","additionalProperties":false,"required":["email"],"properties":{"email":{"$ref":"Email"}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "email")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.email !== undefined){
if(!(validate56(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_6 = validate70;
const schema30 = {"$ref":"Credentials"};
const schema31 = {"type":"object","additionalProperties":false,"required":["email","password"],"properties":{"email":{"$ref":"Email"},"password":{"$ref":"EnteredPassword"}}};
const schema32 = {"type":"string","format":"password","x-secret":true,"description":"The password in force.","minLength":1,"maxLength":128,"examples":["nine-lamps-in-a-lobby"]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.password === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "email") || (key0 === "password"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.email !== undefined){
if(!(validate56(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate73(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_7 = validate76;
const schema33 = {"type":"object","additionalProperties":true,"required":[],"properties":{"taxlens_refresh":{"type":"string"}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.taxlens_refresh !== undefined){
let data0 = data.taxlens_refresh;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/taxlens_refresh",schemaPath:"#/properties/taxlens_refresh/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.taxlens_refresh.type,parentSchema:schema33.properties.taxlens_refresh,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_8 = validate77;
const schema34 = {"$ref":"PasswordReset"};
const schema35 = {"type":"object","additionalProperties":false,"required":["token","new_password"],"properties":{"token":{"$ref":"LinkToken"},"new_password":{"$ref":"NewPassword"}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.new_password === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "new_password"},message:"must have required property '"+"new_password"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "token") || (key0 === "new_password"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.token !== undefined){
if(!(validate63(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.new_password !== undefined){
if(!(validate58(data.new_password, {instancePath:instancePath+"/new_password",parentData:data,parentDataProperty:"new_password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_9 = validate82;
const schema36 = {"$ref":"PasswordChange"};
const schema37 = {"type":"object","additionalProperties":false,"required":["current_password","new_password"],"properties":{"current_password":{"$ref":"EnteredPassword"},"new_password":{"$ref":"NewPassword"}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.current_password === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "current_password"},message:"must have required property '"+"current_password"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.new_password === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "new_password"},message:"must have required property '"+"new_password"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "current_password") || (key0 === "new_password"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.current_password !== undefined){
if(!(validate73(data.current_password, {instancePath:instancePath+"/current_password",parentData:data,parentDataProperty:"current_password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.new_password !== undefined){
if(!(validate58(data.new_password, {instancePath:instancePath+"/new_password",parentData:data,parentDataProperty:"new_password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_10 = validate87;
const schema38 = {"$ref":"OrganizationChoice"};
const schema39 = {"type":"object","additionalProperties":false,"required":["organization_id"],"properties":{"organization_id":{"$ref":"OrganizationId"}}};
const schema40 = {"type":"string","description":"Identifier of an organization.","pattern":"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30,"examples":["org_01kt3nhf00e0080yxz1smw87vt"]};
const pattern5 = new RegExp("^org_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 30){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^org_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^org_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organization_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organization_id"},message:"must have required property '"+"organization_id"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "organization_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.organization_id !== undefined){
if(!(validate89(data.organization_id, {instancePath:instancePath+"/organization_id",parentData:data,parentDataProperty:"organization_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate88(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_11 = validate92;
const schema41 = {"$ref":"ProfileUpdate"};
const schema42 = {"type":"object","description":"What is absent stays as it is; null clears.","additionalProperties":false,"properties":{"full_name":{"type":["string","null"],"minLength":1,"maxLength":100,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Ada Admin"]}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "full_name")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.full_name !== undefined){
let data0 = data.full_name;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/type",keyword:"type",params:{type: schema42.properties.full_name.type},message:"must be string,null",schema:schema42.properties.full_name.type,parentSchema:schema42.properties.full_name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema42.properties.full_name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.properties.full_name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema42.properties.full_name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_12 = validate95;
const schema43 = {"type":"object","additionalProperties":false,"required":[],"properties":{"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string"}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "limit") || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.limit.type,parentSchema:schema43.properties.limit,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 200 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema43.properties.limit,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema43.properties.limit,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.cursor.type,parentSchema:schema43.properties.cursor,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_13 = validate96;
const schema44 = {"type":"object","additionalProperties":false,"required":["session_id"],"properties":{"session_id":{"type":"string"}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session_id"},message:"must have required property '"+"session_id"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "session_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.session_id.type,parentSchema:schema44.properties.session_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_14 = validate97;
const schema45 = {"$ref":"InvitationLink"};
const schema46 = {"type":"object","additionalProperties":false,"required":["token"],"properties":{"token":{"$ref":"LinkToken"}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "token")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.token !== undefined){
if(!(validate63(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_15 = validate101;
const schema47 = {"$ref":"InvitationAcceptance"};
const schema48 = {"type":"object","additionalProperties":false,"required":["token"],"properties":{"token":{"$ref":"LinkToken"},"password":{"type":["string","null"],"format":"password","description":"Of the new account; not on the list of common passwords, and not the e-mail address.","minLength":8,"maxLength":128,"examples":["nine-lamps-in-a-lobby"]},"full_name":{"type":["string","null"],"description":"Of the new account.","minLength":1,"maxLength":100,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Max Member"]}}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "token") || (key0 === "password")) || (key0 === "full_name"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.token !== undefined){
if(!(validate63(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
let data1 = data.password;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: schema48.properties.password.type},message:"must be string,null",schema:schema48.properties.password.type,parentSchema:schema48.properties.password,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err3 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema48.properties.password,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data1) < 8){
const err4 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters",schema:8,parentSchema:schema48.properties.password,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.full_name !== undefined){
let data2 = data.full_name;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/type",keyword:"type",params:{type: schema48.properties.full_name.type},message:"must be string,null",schema:schema48.properties.full_name.type,parentSchema:schema48.properties.full_name,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 100){
const err6 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema48.properties.full_name,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data2) < 1){
const err7 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema48.properties.full_name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern3.test(data2)){
const err8 = {instancePath:instancePath+"/full_name",schemaPath:"#/properties/full_name/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema48.properties.full_name,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_16 = validate105;
const schema49 = {"type":"object","additionalProperties":true,"required":[],"properties":{"idempotency-key":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[\\x20-\\x7e]+$","examples":["5c1e7f0a-create-production-key"]},"x-request-id":{"type":"string"}}};
const pattern8 = new RegExp("^[\\x20-\\x7e]+$", "u");

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err0 = {instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema49.properties["idempotency-key"],data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema49.properties["idempotency-key"],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(data0)){
const err2 = {instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]+$"},message:"must match pattern \""+"^[\\x20-\\x7e]+$"+"\"",schema:"^[\\x20-\\x7e]+$",parentSchema:schema49.properties["idempotency-key"],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties["idempotency-key"].type,parentSchema:schema49.properties["idempotency-key"],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["x-request-id"] !== undefined){
let data1 = data["x-request-id"];
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/x-request-id",schemaPath:"#/properties/x-request-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties["x-request-id"].type,parentSchema:schema49.properties["x-request-id"],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_17 = validate106;
const schema50 = {"$ref":"OrganizationUpdate"};
const schema51 = {"type":"object","description":"What is absent stays as it is.","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Demo Hotels"]}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "name")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema51.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema51.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.name.type,parentSchema:schema51.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_18 = validate109;
const schema52 = {"type":"object","additionalProperties":false,"required":["user_id"],"properties":{"user_id":{"type":"string"}}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "user_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.user_id.type,parentSchema:schema52.properties.user_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_19 = validate110;
const schema53 = {"$ref":"MemberUpdate"};
const schema54 = {"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"$ref":"Role"}}};
const schema55 = {"type":"string","description":"What the person may do in the organization.","enum":["admin","member"]};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "admin") || (data === "member"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values",schema:schema55.enum,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "role")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined){
if(!(validate112(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate111(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_20 = validate115;
const schema56 = {"$ref":"NewInvitation"};
const schema57 = {"type":"object","additionalProperties":false,"required":["email","role"],"properties":{"email":{"$ref":"Email"},"role":{"$ref":"Role"}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "email") || (key0 === "role"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.email !== undefined){
if(!(validate56(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate112(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_21 = validate120;
const schema58 = {"type":"object","additionalProperties":false,"required":["invitation_id"],"properties":{"invitation_id":{"type":"string"}}};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invitation_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "invitation_id"},message:"must have required property '"+"invitation_id"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "invitation_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.invitation_id !== undefined){
let data0 = data.invitation_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/invitation_id",schemaPath:"#/properties/invitation_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.invitation_id.type,parentSchema:schema58.properties.invitation_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_22 = validate121;
const schema59 = {"type":"object","additionalProperties":false,"required":[],"properties":{"from":{"$ref":"Instant"},"to":{"$ref":"Instant"},"status_code":{"type":"integer","minimum":100,"maximum":599},"method":{"$ref":"RequestMethod"},"operation_id":{"$ref":"OperationName"},"credential_type":{"$ref":"CredentialType"},"api_key_id":{"$ref":"ApiKeyId"},"request_id":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","minLength":1,"maxLength":128},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string"}}};
const func23 = Object.prototype.hasOwnProperty;
const schema60 = {"type":"string","format":"date-time","description":"RFC 3339, in UTC.","maxLength":35,"examples":["2026-06-21T10:00:00Z"]};
const formats2 = imported_2.fullFormats["date-time"];

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 35){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats2.validate(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"string","enum":["GET","HEAD","POST","PUT","PATCH","DELETE"]};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "GET") || (data === "HEAD")) || (data === "POST")) || (data === "PUT")) || (data === "PATCH")) || (data === "DELETE"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values",schema:schema61.enum,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"string","description":"The `operationId` of this document.","pattern":"^[A-Za-z]+$","maxLength":100,"examples":["calculateTax"]};
const pattern10 = new RegExp("^[A-Za-z]+$", "u");

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern10.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+$"},message:"must match pattern \""+"^[A-Za-z]+$"+"\"",schema:"^[A-Za-z]+$",parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"string","enum":["api_key","session"]};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "api_key") || (data === "session"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",schema:schema63.enum,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"string","description":"Identifier of an API key; not the key itself.","pattern":"^key_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30,"examples":["key_01ktrfjy80e0087qf225pce8kx"]};
const pattern11 = new RegExp("^key_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 30){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern11.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^key_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^key_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^key_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern12 = new RegExp("^[A-Za-z0-9._-]+$", "u");

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func23.call(schema59.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate122(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate122(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.status_code !== undefined){
let data2 = data.status_code;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err1 = {instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.status_code.type,parentSchema:schema59.properties.status_code,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err2 = {instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema59.properties.status_code,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 < 100 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema59.properties.status_code,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.method !== undefined){
if(!(validate125(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.operation_id !== undefined){
if(!(validate127(data.operation_id, {instancePath:instancePath+"/operation_id",parentData:data,parentDataProperty:"operation_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.credential_type !== undefined){
if(!(validate129(data.credential_type, {instancePath:instancePath+"/credential_type",parentData:data,parentDataProperty:"credential_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.api_key_id !== undefined){
if(!(validate131(data.api_key_id, {instancePath:instancePath+"/api_key_id",parentData:data,parentDataProperty:"api_key_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined){
let data7 = data.request_id;
if(typeof data7 === "string"){
if(func1(data7) > 128){
const err4 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema59.properties.request_id,data:data7};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data7) < 1){
const err5 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.request_id,data:data7};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern12.test(data7)){
const err6 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\"",schema:"^[A-Za-z0-9._-]+$",parentSchema:schema59.properties.request_id,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.request_id.type,parentSchema:schema59.properties.request_id,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.limit !== undefined){
let data8 = data.limit;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.limit.type,parentSchema:schema59.properties.limit,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 200 || isNaN(data8)){
const err9 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema59.properties.limit,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema59.properties.limit,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data9 = data.cursor;
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.cursor.type,parentSchema:schema59.properties.cursor,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_23 = validate133;
const schema65 = {"type":"object","additionalProperties":false,"required":[],"properties":{"from":{"$ref":"Instant"},"to":{"$ref":"Instant"},"action":{"$ref":"AuditAction"},"entity_type":{"type":"string","pattern":"^[a-z_]+$","minLength":1,"maxLength":50},"entity_id":{"type":"string","pattern":"^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$","minLength":1,"maxLength":40},"actor_user_id":{"$ref":"UserId"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string"}}};
const schema66 = {"type":"string","description":"What was done.","enum":["organization.updated","legal_profile.updated","api_access.requested","api_access.enabled","api_access.suspended","member.role_changed","member.removed","member.joined","invitation.created","invitation.resent","invitation.revoked","api_key.created","api_key.rotated","api_key.revoked","legal_issuer.created","legal_issuer.updated","tax_registration.created","tax_registration.updated","tax_registration.deleted","property.created","property.updated","property.remapped","property.archived","property.restored","property.issuer_defaults_changed","booking.created","booking.adjusted","booking.voided","booking.refunded","booking.invoice_details_updated","invoice.issued","credit_note.issued","test_data.wiped"]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((data === "organization.updated") || (data === "legal_profile.updated")) || (data === "api_access.requested")) || (data === "api_access.enabled")) || (data === "api_access.suspended")) || (data === "member.role_changed")) || (data === "member.removed")) || (data === "member.joined")) || (data === "invitation.created")) || (data === "invitation.resent")) || (data === "invitation.revoked")) || (data === "api_key.created")) || (data === "api_key.rotated")) || (data === "api_key.revoked")) || (data === "legal_issuer.created")) || (data === "legal_issuer.updated")) || (data === "tax_registration.created")) || (data === "tax_registration.updated")) || (data === "tax_registration.deleted")) || (data === "property.created")) || (data === "property.updated")) || (data === "property.remapped")) || (data === "property.archived")) || (data === "property.restored")) || (data === "property.issuer_defaults_changed")) || (data === "booking.created")) || (data === "booking.adjusted")) || (data === "booking.voided")) || (data === "booking.refunded")) || (data === "booking.invoice_details_updated")) || (data === "invoice.issued")) || (data === "credit_note.issued")) || (data === "test_data.wiped"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values",schema:schema66.enum,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":"string","description":"Identifier of a user.","pattern":"^user_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":31,"examples":["user_01kt3nhf00e0082wsnb2sgwte4"]};
const pattern15 = new RegExp("^user_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 31){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters",schema:31,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern15.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^user_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^user_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^user_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern13 = new RegExp("^[a-z_]+$", "u");
const pattern14 = new RegExp("^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "from") || (key0 === "to")) || (key0 === "action")) || (key0 === "entity_type")) || (key0 === "entity_id")) || (key0 === "actor_user_id")) || (key0 === "limit")) || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate122(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate122(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.action !== undefined){
if(!(validate136(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.entity_type !== undefined){
let data3 = data.entity_type;
if(typeof data3 === "string"){
if(func1(data3) > 50){
const err1 = {instancePath:instancePath+"/entity_type",schemaPath:"#/properties/entity_type/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema65.properties.entity_type,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data3) < 1){
const err2 = {instancePath:instancePath+"/entity_type",schemaPath:"#/properties/entity_type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65.properties.entity_type,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern13.test(data3)){
const err3 = {instancePath:instancePath+"/entity_type",schemaPath:"#/properties/entity_type/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},message:"must match pattern \""+"^[a-z_]+$"+"\"",schema:"^[a-z_]+$",parentSchema:schema65.properties.entity_type,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/entity_type",schemaPath:"#/properties/entity_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.entity_type.type,parentSchema:schema65.properties.entity_type,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.entity_id !== undefined){
let data4 = data.entity_id;
if(typeof data4 === "string"){
if(func1(data4) > 40){
const err5 = {instancePath:instancePath+"/entity_id",schemaPath:"#/properties/entity_id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema65.properties.entity_id,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data4) < 1){
const err6 = {instancePath:instancePath+"/entity_id",schemaPath:"#/properties/entity_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65.properties.entity_id,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern14.test(data4)){
const err7 = {instancePath:instancePath+"/entity_id",schemaPath:"#/properties/entity_id/pattern",keyword:"pattern",params:{pattern: "^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema65.properties.entity_id,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/entity_id",schemaPath:"#/properties/entity_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.entity_id.type,parentSchema:schema65.properties.entity_id,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.actor_user_id !== undefined){
if(!(validate138(data.actor_user_id, {instancePath:instancePath+"/actor_user_id",parentData:data,parentDataProperty:"actor_user_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data6 = data.limit;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema65.properties.limit.type,parentSchema:schema65.properties.limit,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 200 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema65.properties.limit,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema65.properties.limit,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data7 = data.cursor;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.cursor.type,parentSchema:schema65.properties.cursor,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_24 = validate140;
const schema68 = {"$ref":"LegalProfileUpdate"};
const schema69 = {"type":"object","description":"What is absent stays as it is; null clears.","additionalProperties":false,"properties":{"legal_name":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Demo Hotels Group"]},"tax_country":{"type":["string","null"],"description":"ISO 3166-1 alpha-2 code.","pattern":"^[A-Z]{2}$","maxLength":2,"examples":["DE"]},"default_legal_issuer_id":{"type":["string","null"],"description":"An active issuer. One that does not exist is 404.","pattern":"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30,"examples":["iss_01kvmsyv80e0088pcz6t8yrhx2"]}}};
const pattern17 = new RegExp("^[A-Z]{2}$", "u");
const pattern18 = new RegExp("^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "legal_name") || (key0 === "tax_country")) || (key0 === "default_legal_issuer_id"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.legal_name !== undefined){
let data0 = data.legal_name;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/type",keyword:"type",params:{type: schema69.properties.legal_name.type},message:"must be string,null",schema:schema69.properties.legal_name.type,parentSchema:schema69.properties.legal_name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err2 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema69.properties.legal_name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema69.properties.legal_name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema69.properties.legal_name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.tax_country !== undefined){
let data1 = data.tax_country;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/tax_country",schemaPath:"#/properties/tax_country/type",keyword:"type",params:{type: schema69.properties.tax_country.type},message:"must be string,null",schema:schema69.properties.tax_country.type,parentSchema:schema69.properties.tax_country,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 2){
const err6 = {instancePath:instancePath+"/tax_country",schemaPath:"#/properties/tax_country/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters",schema:2,parentSchema:schema69.properties.tax_country,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern17.test(data1)){
const err7 = {instancePath:instancePath+"/tax_country",schemaPath:"#/properties/tax_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema69.properties.tax_country,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.default_legal_issuer_id !== undefined){
let data2 = data.default_legal_issuer_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/default_legal_issuer_id",schemaPath:"#/properties/default_legal_issuer_id/type",keyword:"type",params:{type: schema69.properties.default_legal_issuer_id.type},message:"must be string,null",schema:schema69.properties.default_legal_issuer_id.type,parentSchema:schema69.properties.default_legal_issuer_id,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 30){
const err9 = {instancePath:instancePath+"/default_legal_issuer_id",schemaPath:"#/properties/default_legal_issuer_id/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema69.properties.default_legal_issuer_id,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern18.test(data2)){
const err10 = {instancePath:instancePath+"/default_legal_issuer_id",schemaPath:"#/properties/default_legal_issuer_id/pattern",keyword:"pattern",params:{pattern: "^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema69.properties.default_legal_issuer_id,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate141(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_25 = validate143;
const schema70 = {"$ref":"NewApiAccessRequest"};
const schema71 = {"type":"object","additionalProperties":false,"required":["contact_name","contact_email","intended_integration","expected_monthly_volume"],"properties":{"contact_name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Ada Admin"]},"contact_email":{"$ref":"Email"},"intended_integration":{"type":"string","description":"What will call the API, and for what.","minLength":1,"maxLength":2000,"pattern":"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]+$","examples":["Our booking engine asks for the taxes of every offer."]},"expected_monthly_volume":{"type":"integer","description":"Calculations a month.","minimum":0,"maximum":1000000000,"examples":[20000]}}};
const pattern20 = new RegExp("^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]+$", "u");

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contact_name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact_name"},message:"must have required property '"+"contact_name"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contact_email === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact_email"},message:"must have required property '"+"contact_email"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.intended_integration === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intended_integration"},message:"must have required property '"+"intended_integration"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.expected_monthly_volume === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expected_monthly_volume"},message:"must have required property '"+"expected_monthly_volume"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "contact_name") || (key0 === "contact_email")) || (key0 === "intended_integration")) || (key0 === "expected_monthly_volume"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.contact_name !== undefined){
let data0 = data.contact_name;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err5 = {instancePath:instancePath+"/contact_name",schemaPath:"#/properties/contact_name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema71.properties.contact_name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data0) < 1){
const err6 = {instancePath:instancePath+"/contact_name",schemaPath:"#/properties/contact_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.properties.contact_name,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern3.test(data0)){
const err7 = {instancePath:instancePath+"/contact_name",schemaPath:"#/properties/contact_name/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema71.properties.contact_name,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/contact_name",schemaPath:"#/properties/contact_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.contact_name.type,parentSchema:schema71.properties.contact_name,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.contact_email !== undefined){
if(!(validate56(data.contact_email, {instancePath:instancePath+"/contact_email",parentData:data,parentDataProperty:"contact_email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.intended_integration !== undefined){
let data2 = data.intended_integration;
if(typeof data2 === "string"){
if(func1(data2) > 2000){
const err9 = {instancePath:instancePath+"/intended_integration",schemaPath:"#/properties/intended_integration/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema71.properties.intended_integration,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data2) < 1){
const err10 = {instancePath:instancePath+"/intended_integration",schemaPath:"#/properties/intended_integration/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.properties.intended_integration,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern20.test(data2)){
const err11 = {instancePath:instancePath+"/intended_integration",schemaPath:"#/properties/intended_integration/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]+$",parentSchema:schema71.properties.intended_integration,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/intended_integration",schemaPath:"#/properties/intended_integration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.intended_integration.type,parentSchema:schema71.properties.intended_integration,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.expected_monthly_volume !== undefined){
let data3 = data.expected_monthly_volume;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/expected_monthly_volume",schemaPath:"#/properties/expected_monthly_volume/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema71.properties.expected_monthly_volume.type,parentSchema:schema71.properties.expected_monthly_volume,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/expected_monthly_volume",schemaPath:"#/properties/expected_monthly_volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema71.properties.expected_monthly_volume,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/expected_monthly_volume",schemaPath:"#/properties/expected_monthly_volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema71.properties.expected_monthly_volume,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_26 = validate147;
const schema72 = {"type":"object","additionalProperties":false,"required":[],"properties":{"status":{"$ref":"ApiKeyStatus"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string"}}};
const schema73 = {"type":"string","enum":["active","revoked","expired"]};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "active") || (data === "revoked")) || (data === "expired"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values",schema:schema73.enum,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "limit")) || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
if(!(validate148(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema72.properties.limit.type,parentSchema:schema72.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 200 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema72.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema72.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data2 = data.cursor;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.cursor.type,parentSchema:schema72.properties.cursor,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_27 = validate150;
const schema74 = {"$ref":"NewApiKey"};
const schema75 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"KeyName"},"expires_at":{"type":["string","null"],"format":"date-time","description":"In the future; without it the key does not expire.","maxLength":35,"examples":["2036-06-10T00:00:00Z"]},"scopes":{"type":["array","null"],"description":"What the key may do; everything, when left out.","minItems":1,"maxItems":13,"uniqueItems":true,"items":{"$ref":"Scope"}},"allowed_ips":{"type":["array","null"],"description":"CIDR ranges that the key may be used from; from anywhere, when left out.","maxItems":20,"items":{"$ref":"Network"}},"test_only":{"type":["boolean","null"],"description":"The key may write test records only; false, when left out."}}};
const schema76 = {"type":"string","description":"Tells keys apart.","minLength":1,"maxLength":100,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Production Integration"]};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema77 = {"type":"string","description":"What a key may do.","enum":["reference:read","tax:calculate","addresses:validate","properties:read","properties:write","bookings:read","bookings:write","invoices:read","invoices:issue","reports:read","issuers:read","calculations:read","calculations:write"]};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((data === "reference:read") || (data === "tax:calculate")) || (data === "addresses:validate")) || (data === "properties:read")) || (data === "properties:write")) || (data === "bookings:read")) || (data === "bookings:write")) || (data === "invoices:read")) || (data === "invoices:issue")) || (data === "reports:read")) || (data === "issuers:read")) || (data === "calculations:read")) || (data === "calculations:write"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema77.enum},message:"must be equal to one of the allowed values",schema:schema77.enum,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"string","description":"CIDR range, IPv4 or IPv6.","pattern":"^[0-9A-Fa-f:.]{2,45}/\\d{1,3}$","maxLength":49,"examples":["203.0.113.0/24"]};
const pattern22 = new RegExp("^[0-9A-Fa-f:.]{2,45}/\\d{1,3}$", "u");

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 49){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters",schema:49,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern22.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f:.]{2,45}/\\d{1,3}$"},message:"must match pattern \""+"^[0-9A-Fa-f:.]{2,45}/\\d{1,3}$"+"\"",schema:"^[0-9A-Fa-f:.]{2,45}/\\d{1,3}$",parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func0 = imported_3.default;

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "expires_at")) || (key0 === "scopes")) || (key0 === "allowed_ips")) || (key0 === "test_only"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate152(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.expires_at !== undefined){
let data1 = data.expires_at;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: schema75.properties.expires_at.type},message:"must be string,null",schema:schema75.properties.expires_at.type,parentSchema:schema75.properties.expires_at,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 35){
const err3 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema75.properties.expires_at,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats2.validate(data1))){
const err4 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema75.properties.expires_at,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.scopes !== undefined){
let data2 = data.scopes;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: schema75.properties.scopes.type},message:"must be array,null",schema:schema75.properties.scopes.type,parentSchema:schema75.properties.scopes,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data2)){
if(data2.length > 13){
const err6 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit: 13},message:"must NOT have more than 13 items",schema:13,parentSchema:schema75.properties.scopes,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema75.properties.scopes,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate154(data2[i0], {instancePath:instancePath+"/scopes/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err8 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema75.properties.scopes,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break outer0;
}
}
}
}
}
}
if(data.allowed_ips !== undefined){
let data4 = data.allowed_ips;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err9 = {instancePath:instancePath+"/allowed_ips",schemaPath:"#/properties/allowed_ips/type",keyword:"type",params:{type: schema75.properties.allowed_ips.type},message:"must be array,null",schema:schema75.properties.allowed_ips.type,parentSchema:schema75.properties.allowed_ips,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data4)){
if(data4.length > 20){
const err10 = {instancePath:instancePath+"/allowed_ips",schemaPath:"#/properties/allowed_ips/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema75.properties.allowed_ips,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
if(!(validate156(data4[i2], {instancePath:instancePath+"/allowed_ips/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
}
if(data.test_only !== undefined){
let data6 = data.test_only;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/test_only",schemaPath:"#/properties/test_only/type",keyword:"type",params:{type: schema75.properties.test_only.type},message:"must be boolean,null",schema:schema75.properties.test_only.type,parentSchema:schema75.properties.test_only,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_28 = validate159;
const schema79 = {"$ref":"LeakReport"};
const schema80 = {"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","format":"password","x-may-hold-key":true,"description":"The key that was found.","minLength":1,"maxLength":200,"examples":["txl_EXAMPLEexampleEXAMPLEexampleEXAMPLE0000135Wkmp"]},"source":{"type":["string","null"],"x-may-hold-key":true,"description":"Where it was found. Keys in it are masked before it is stored.","maxLength":500,"pattern":"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$","examples":["A public repository"]}}};
const pattern23 = new RegExp("^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$", "u");

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "key") || (key0 === "source"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema80.properties.key,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema80.properties.key,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.key.type,parentSchema:schema80.properties.key,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema80.properties.source.type},message:"must be string,null",schema:schema80.properties.source.type,parentSchema:schema80.properties.source,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 500){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema80.properties.source,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern23.test(data1)){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"},message:"must match pattern \""+"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"+"\"",schema:"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$",parentSchema:schema80.properties.source,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_29 = validate162;
const schema81 = {"type":"object","additionalProperties":false,"required":["api_key_id"],"properties":{"api_key_id":{"type":"string"}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api_key_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "api_key_id"},message:"must have required property '"+"api_key_id"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "api_key_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.api_key_id !== undefined){
let data0 = data.api_key_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/api_key_id",schemaPath:"#/properties/api_key_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.api_key_id.type,parentSchema:schema81.properties.api_key_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_30 = validate163;
const schema82 = {"$ref":"ApiKeyRotation"};
const schema83 = {"type":"object","additionalProperties":false,"properties":{"overlap_seconds":{"type":["integer","null"],"description":"How long the old key lives on; with 0, or when left out, it is revoked at once.","minimum":0,"maximum":604800,"examples":[3600]}}};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "overlap_seconds")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.overlap_seconds !== undefined){
let data0 = data.overlap_seconds;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/overlap_seconds",schemaPath:"#/properties/overlap_seconds/type",keyword:"type",params:{type: schema83.properties.overlap_seconds.type},message:"must be integer,null",schema:schema83.properties.overlap_seconds.type,parentSchema:schema83.properties.overlap_seconds,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 604800 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/overlap_seconds",schemaPath:"#/properties/overlap_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",schema:604800,parentSchema:schema83.properties.overlap_seconds,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/overlap_seconds",schemaPath:"#/properties/overlap_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema83.properties.overlap_seconds,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_31 = validate166;
const schema84 = {"type":"object","additionalProperties":false,"required":[],"properties":{"status":{"$ref":"ApiAccessState"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string"}}};
const schema85 = {"type":"string","description":"`disabled`: no key can be made. `requested`: an admin asked. `enabled`: keys are made and work. `suspended`: no key works, none can be made.","enum":["disabled","requested","enabled","suspended"]};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "disabled") || (data === "requested")) || (data === "enabled")) || (data === "suspended"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema85.enum},message:"must be equal to one of the allowed values",schema:schema85.enum,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "limit")) || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
if(!(validate167(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.limit.type,parentSchema:schema84.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 200 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema84.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema84.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data2 = data.cursor;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.cursor.type,parentSchema:schema84.properties.cursor,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_32 = validate169;
const schema86 = {"type":"object","additionalProperties":false,"required":["organization_id"],"properties":{"organization_id":{"type":"string"}}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organization_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organization_id"},message:"must have required property '"+"organization_id"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "organization_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.organization_id !== undefined){
let data0 = data.organization_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/organization_id",schemaPath:"#/properties/organization_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.properties.organization_id.type,parentSchema:schema86.properties.organization_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_33 = validate170;
const schema87 = {"$ref":"ApiAccessDecision"};
const schema88 = {"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["enabled","suspended"]},"note":{"type":["string","null"],"description":"Why; kept in the audit log.","maxLength":500,"pattern":"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$","examples":["Integration plan agreed by phone."]}}};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "status") || (key0 === "note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema88.properties.status.type,parentSchema:schema88.properties.status,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "enabled") || (data0 === "suspended"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema88.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema88.properties.status.enum,parentSchema:schema88.properties.status,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: schema88.properties.note.type},message:"must be string,null",schema:schema88.properties.note.type,parentSchema:schema88.properties.note,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 500){
const err5 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema88.properties.note,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern23.test(data1)){
const err6 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"},message:"must match pattern \""+"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"+"\"",schema:"^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$",parentSchema:schema88.properties.note,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate171(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_34 = validate173;
const schema89 = {"type":"object","additionalProperties":false,"required":[],"properties":{"country_code":{"$ref":"CountryCode"},"jurisdiction_type":{"$ref":"JurisdictionType"},"status":{"$ref":"JurisdictionStatus"},"parent_code":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[\\x21-\\x7e]+$"},"q":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$"},"limit":{"type":"integer","minimum":1,"maximum":500,"default":100},"cursor":{"type":"string"}}};
const schema90 = {"type":"string","description":"ISO 3166-1 alpha-2 code.","pattern":"^[A-Z]{2}$","maxLength":2,"examples":["ES"]};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 2){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters",schema:2,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern17.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema91 = {"type":"string","enum":["country","state","province","region","county","city","borough","district","special_zone"]};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((data === "country") || (data === "state")) || (data === "province")) || (data === "region")) || (data === "county")) || (data === "city")) || (data === "borough")) || (data === "district")) || (data === "special_zone"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema91.enum},message:"must be equal to one of the allowed values",schema:schema91.enum,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"string","description":"`pending`: the place is known, its own taxes are not modelled. `inactive`: kept for history.","enum":["active","inactive","pending"]};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "active") || (data === "inactive")) || (data === "pending"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema92.enum},message:"must be equal to one of the allowed values",schema:schema92.enum,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern26 = new RegExp("^[\\x21-\\x7e]+$", "u");
const pattern27 = new RegExp("^[^\\x00-\\x1f\\x7f]+$", "u");

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "country_code") || (key0 === "jurisdiction_type")) || (key0 === "status")) || (key0 === "parent_code")) || (key0 === "q")) || (key0 === "limit")) || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.country_code !== undefined){
if(!(validate174(data.country_code, {instancePath:instancePath+"/country_code",parentData:data,parentDataProperty:"country_code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.jurisdiction_type !== undefined){
if(!(validate176(data.jurisdiction_type, {instancePath:instancePath+"/jurisdiction_type",parentData:data,parentDataProperty:"jurisdiction_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate178(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.parent_code !== undefined){
let data3 = data.parent_code;
if(typeof data3 === "string"){
if(func1(data3) > 50){
const err1 = {instancePath:instancePath+"/parent_code",schemaPath:"#/properties/parent_code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema89.properties.parent_code,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data3) < 1){
const err2 = {instancePath:instancePath+"/parent_code",schemaPath:"#/properties/parent_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema89.properties.parent_code,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern26.test(data3)){
const err3 = {instancePath:instancePath+"/parent_code",schemaPath:"#/properties/parent_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema89.properties.parent_code,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/parent_code",schemaPath:"#/properties/parent_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.parent_code.type,parentSchema:schema89.properties.parent_code,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.q !== undefined){
let data4 = data.q;
if(typeof data4 === "string"){
if(func1(data4) > 200){
const err5 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema89.properties.q,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data4) < 1){
const err6 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema89.properties.q,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern27.test(data4)){
const err7 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema89.properties.q,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.q.type,parentSchema:schema89.properties.q,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.limit !== undefined){
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties.limit.type,parentSchema:schema89.properties.limit,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 500 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500",schema:500,parentSchema:schema89.properties.limit,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema89.properties.limit,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data6 = data.cursor;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.cursor.type,parentSchema:schema89.properties.cursor,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_35 = validate180;
const schema93 = {"type":"object","additionalProperties":true,"required":[],"properties":{"if-none-match":{"type":"string"},"x-request-id":{"type":"string"}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined){
let data0 = data["if-none-match"];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/if-none-match",schemaPath:"#/properties/if-none-match/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties["if-none-match"].type,parentSchema:schema93.properties["if-none-match"],data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["x-request-id"] !== undefined){
let data1 = data["x-request-id"];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/x-request-id",schemaPath:"#/properties/x-request-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties["x-request-id"].type,parentSchema:schema93.properties["x-request-id"],data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_36 = validate181;
const schema94 = {"type":"object","additionalProperties":false,"required":[],"properties":{"query":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$"},"lat":{"type":"number","minimum":-90,"maximum":90},"lng":{"type":"number","minimum":-180,"maximum":180},"country_code":{"$ref":"CountryCode"},"jurisdiction_type":{"$ref":"JurisdictionType"},"limit":{"type":"integer","minimum":1,"maximum":50,"default":10}}};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "query") || (key0 === "lat")) || (key0 === "lng")) || (key0 === "country_code")) || (key0 === "jurisdiction_type")) || (key0 === "limit"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.query !== undefined){
let data0 = data.query;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err1 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema94.properties.query,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema94.properties.query,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern27.test(data0)){
const err3 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema94.properties.query,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.query.type,parentSchema:schema94.properties.query,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.lat !== undefined){
let data1 = data.lat;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 90 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/lat",schemaPath:"#/properties/lat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema94.properties.lat,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < -90 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/lat",schemaPath:"#/properties/lat/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90",schema:-90,parentSchema:schema94.properties.lat,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/lat",schemaPath:"#/properties/lat/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema94.properties.lat.type,parentSchema:schema94.properties.lat,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.lng !== undefined){
let data2 = data.lng;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 180 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/lng",schemaPath:"#/properties/lng/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180",schema:180,parentSchema:schema94.properties.lng,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < -180 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/lng",schemaPath:"#/properties/lng/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180",schema:-180,parentSchema:schema94.properties.lng,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/lng",schemaPath:"#/properties/lng/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema94.properties.lng.type,parentSchema:schema94.properties.lng,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.country_code !== undefined){
if(!(validate174(data.country_code, {instancePath:instancePath+"/country_code",parentData:data,parentDataProperty:"country_code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.jurisdiction_type !== undefined){
if(!(validate176(data.jurisdiction_type, {instancePath:instancePath+"/jurisdiction_type",parentData:data,parentDataProperty:"jurisdiction_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema94.properties.limit.type,parentSchema:schema94.properties.limit,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 50 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50",schema:50,parentSchema:schema94.properties.limit,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema94.properties.limit,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_37 = validate184;
const schema95 = {"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string"}}};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "code")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.code.type,parentSchema:schema95.properties.code,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_38 = validate185;
const schema96 = {"type":"object","additionalProperties":false,"required":[],"properties":{"limit":{"type":"integer","minimum":1,"maximum":500,"default":100},"cursor":{"type":"string"}}};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "limit") || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema96.properties.limit.type,parentSchema:schema96.properties.limit,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 500 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500",schema:500,parentSchema:schema96.properties.limit,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema96.properties.limit,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema96.properties.cursor.type,parentSchema:schema96.properties.cursor,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_39 = validate186;
const schema97 = {"type":"object","additionalProperties":false,"required":[],"properties":{"family":{"$ref":"CategoryFamily"},"is_vat":{"type":"boolean"},"limit":{"type":"integer","minimum":1,"maximum":500,"default":100},"cursor":{"type":"string"}}};
const schema98 = {"type":"string","description":"`vat` is VAT, GST and general sales tax; the other two are taxes on stays.","enum":["vat","occupancy","tourist"]};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "vat") || (data === "occupancy")) || (data === "tourist"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema98.enum},message:"must be equal to one of the allowed values",schema:schema98.enum,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "family") || (key0 === "is_vat")) || (key0 === "limit")) || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.family !== undefined){
if(!(validate187(data.family, {instancePath:instancePath+"/family",parentData:data,parentDataProperty:"family",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.is_vat !== undefined){
let data1 = data.is_vat;
if(typeof data1 !== "boolean"){
const err1 = {instancePath:instancePath+"/is_vat",schemaPath:"#/properties/is_vat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema97.properties.is_vat.type,parentSchema:schema97.properties.is_vat,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema97.properties.limit.type,parentSchema:schema97.properties.limit,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500",schema:500,parentSchema:schema97.properties.limit,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema97.properties.limit,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data3 = data.cursor;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.properties.cursor.type,parentSchema:schema97.properties.cursor,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_40 = validate189;
const schema99 = {"type":"object","additionalProperties":false,"required":[],"properties":{"jurisdiction_code":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[\\x21-\\x7e]+$"},"country_code":{"$ref":"CountryCode"},"category_code":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[\\x21-\\x7e]+$"},"status":{"$ref":"RecordStatus"},"effective_date":{"type":"string","format":"date","pattern":"^(?!0000)","maxLength":10},"limit":{"type":"integer","minimum":1,"maximum":500,"default":100},"cursor":{"type":"string"}}};
const pattern31 = new RegExp("^(?!0000)", "u");
const schema100 = {"type":"string","description":"By the date in the jurisdiction today. `draft`: not verified, shown and never charged. `scheduled`, `active`, `expired`: before, on and after its days. `superseded`: a later release corrected it or left it out.","enum":["draft","scheduled","active","expired","superseded"]};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "draft") || (data === "scheduled")) || (data === "active")) || (data === "expired")) || (data === "superseded"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema100.enum},message:"must be equal to one of the allowed values",schema:schema100.enum,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"dynamicProps":false,"dynamicItems":false};

const formats6 = imported_2.fullFormats.date;

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "jurisdiction_code") || (key0 === "country_code")) || (key0 === "category_code")) || (key0 === "status")) || (key0 === "effective_date")) || (key0 === "limit")) || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.jurisdiction_code !== undefined){
let data0 = data.jurisdiction_code;
if(typeof data0 === "string"){
if(func1(data0) > 50){
const err1 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema99.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema99.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern26.test(data0)){
const err3 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema99.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.jurisdiction_code.type,parentSchema:schema99.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.country_code !== undefined){
if(!(validate174(data.country_code, {instancePath:instancePath+"/country_code",parentData:data,parentDataProperty:"country_code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.category_code !== undefined){
let data2 = data.category_code;
if(typeof data2 === "string"){
if(func1(data2) > 60){
const err5 = {instancePath:instancePath+"/category_code",schemaPath:"#/properties/category_code/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema99.properties.category_code,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data2) < 1){
const err6 = {instancePath:instancePath+"/category_code",schemaPath:"#/properties/category_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema99.properties.category_code,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern26.test(data2)){
const err7 = {instancePath:instancePath+"/category_code",schemaPath:"#/properties/category_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema99.properties.category_code,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/category_code",schemaPath:"#/properties/category_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.category_code.type,parentSchema:schema99.properties.category_code,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined){
if(!(validate191(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.effective_date !== undefined){
let data4 = data.effective_date;
if(typeof data4 === "string"){
if(func1(data4) > 10){
const err9 = {instancePath:instancePath+"/effective_date",schemaPath:"#/properties/effective_date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema99.properties.effective_date,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern31.test(data4)){
const err10 = {instancePath:instancePath+"/effective_date",schemaPath:"#/properties/effective_date/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema99.properties.effective_date,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats6.validate(data4))){
const err11 = {instancePath:instancePath+"/effective_date",schemaPath:"#/properties/effective_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema99.properties.effective_date,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/effective_date",schemaPath:"#/properties/effective_date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.effective_date.type,parentSchema:schema99.properties.effective_date,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.limit !== undefined){
let data5 = data.limit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema99.properties.limit.type,parentSchema:schema99.properties.limit,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 500 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500",schema:500,parentSchema:schema99.properties.limit,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema99.properties.limit,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data6 = data.cursor;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.cursor.type,parentSchema:schema99.properties.cursor,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_41 = validate193;
const schema101 = {"type":"object","additionalProperties":false,"required":["jurisdiction_code"],"properties":{"jurisdiction_code":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[\\x21-\\x7e]+$"},"effective_date":{"type":"string","format":"date","pattern":"^(?!0000)","maxLength":10}}};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jurisdiction_code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jurisdiction_code"},message:"must have required property '"+"jurisdiction_code"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "jurisdiction_code") || (key0 === "effective_date"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.jurisdiction_code !== undefined){
let data0 = data.jurisdiction_code;
if(typeof data0 === "string"){
if(func1(data0) > 50){
const err2 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema101.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema101.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern26.test(data0)){
const err4 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema101.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.properties.jurisdiction_code.type,parentSchema:schema101.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.effective_date !== undefined){
let data1 = data.effective_date;
if(typeof data1 === "string"){
if(func1(data1) > 10){
const err6 = {instancePath:instancePath+"/effective_date",schemaPath:"#/properties/effective_date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema101.properties.effective_date,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern31.test(data1)){
const err7 = {instancePath:instancePath+"/effective_date",schemaPath:"#/properties/effective_date/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema101.properties.effective_date,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats6.validate(data1))){
const err8 = {instancePath:instancePath+"/effective_date",schemaPath:"#/properties/effective_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema101.properties.effective_date,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/effective_date",schemaPath:"#/properties/effective_date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.properties.effective_date.type,parentSchema:schema101.properties.effective_date,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_42 = validate194;
const schema102 = {"type":"object","additionalProperties":false,"required":["rate_id"],"properties":{"rate_id":{"type":"string"}}};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rate_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rate_id"},message:"must have required property '"+"rate_id"+"'",schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "rate_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rate_id !== undefined){
let data0 = data.rate_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/rate_id",schemaPath:"#/properties/rate_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.rate_id.type,parentSchema:schema102.properties.rate_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_43 = validate195;
const schema103 = {"type":"object","additionalProperties":false,"required":[],"properties":{"jurisdiction_code":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[\\x21-\\x7e]+$"},"rule_type":{"$ref":"RuleType"},"status":{"$ref":"RecordStatus"},"tax_rate_id":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[\\x21-\\x7e]+$"},"limit":{"type":"integer","minimum":1,"maximum":500,"default":100},"cursor":{"type":"string"}}};
const schema104 = {"type":"string","enum":["exemption","override","cap","reduction","surcharge"]};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "exemption") || (data === "override")) || (data === "cap")) || (data === "reduction")) || (data === "surcharge"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema104.enum},message:"must be equal to one of the allowed values",schema:schema104.enum,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "jurisdiction_code") || (key0 === "rule_type")) || (key0 === "status")) || (key0 === "tax_rate_id")) || (key0 === "limit")) || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.jurisdiction_code !== undefined){
let data0 = data.jurisdiction_code;
if(typeof data0 === "string"){
if(func1(data0) > 50){
const err1 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema103.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema103.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern26.test(data0)){
const err3 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema103.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.jurisdiction_code.type,parentSchema:schema103.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rule_type !== undefined){
if(!(validate196(data.rule_type, {instancePath:instancePath+"/rule_type",parentData:data,parentDataProperty:"rule_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate191(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
if(data.tax_rate_id !== undefined){
let data3 = data.tax_rate_id;
if(typeof data3 === "string"){
if(func1(data3) > 200){
const err5 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema103.properties.tax_rate_id,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data3) < 1){
const err6 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema103.properties.tax_rate_id,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern26.test(data3)){
const err7 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema103.properties.tax_rate_id,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/tax_rate_id",schemaPath:"#/properties/tax_rate_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.tax_rate_id.type,parentSchema:schema103.properties.tax_rate_id,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.limit !== undefined){
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema103.properties.limit.type,parentSchema:schema103.properties.limit,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 500 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500",schema:500,parentSchema:schema103.properties.limit,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema103.properties.limit,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data5 = data.cursor;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.cursor.type,parentSchema:schema103.properties.cursor,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_44 = validate199;
const schema105 = {"type":"object","additionalProperties":false,"required":["rule_id"],"properties":{"rule_id":{"type":"string"}}};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule_id"},message:"must have required property '"+"rule_id"+"'",schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "rule_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rule_id !== undefined){
let data0 = data.rule_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/rule_id",schemaPath:"#/properties/rule_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.rule_id.type,parentSchema:schema105.properties.rule_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_45 = validate200;
const schema106 = {"type":"object","additionalProperties":false,"required":["base_currency","quote_currency"],"properties":{"base_currency":{"$ref":"Currency"},"quote_currency":{"$ref":"Currency"},"date":{"type":"string","format":"date","pattern":"^(?!0000)","maxLength":10}}};
const schema107 = {"type":"string","description":"ISO 4217 code.","pattern":"^[A-Z]{3}$","maxLength":3,"examples":["EUR"]};
const pattern36 = new RegExp("^[A-Z]{3}$", "u");

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 3){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters",schema:3,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern36.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.base_currency === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base_currency"},message:"must have required property '"+"base_currency"+"'",schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.quote_currency === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote_currency"},message:"must have required property '"+"quote_currency"+"'",schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "base_currency") || (key0 === "quote_currency")) || (key0 === "date"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.base_currency !== undefined){
if(!(validate201(data.base_currency, {instancePath:instancePath+"/base_currency",parentData:data,parentDataProperty:"base_currency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data.quote_currency !== undefined){
if(!(validate201(data.quote_currency, {instancePath:instancePath+"/quote_currency",parentData:data,parentDataProperty:"quote_currency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
let data2 = data.date;
if(typeof data2 === "string"){
if(func1(data2) > 10){
const err3 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema106.properties.date,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern31.test(data2)){
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema106.properties.date,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats6.validate(data2))){
const err5 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema106.properties.date,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.properties.date.type,parentSchema:schema106.properties.date,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_46 = validate204;
const schema108 = {"$ref":"AddressQuestion"};
const schema109 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","description":"One line, as on a letter, with a country, state or postal code: a street alone is in many towns.","minLength":3,"maxLength":300,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["Carrer de Mallorca 401, 08013 Barcelona, Spain"]},"country_code":{"type":["string","null"],"description":"Where it is, if the address does not say so. What the address says counts more.","pattern":"^[A-Z]{2}$","maxLength":2,"examples":["ES"]}}};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "address") || (key0 === "country_code"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(func1(data0) > 300){
const err2 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema109.properties.address,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 3){
const err3 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema109.properties.address,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern27.test(data0)){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema109.properties.address,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.address.type,parentSchema:schema109.properties.address,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.country_code !== undefined){
let data1 = data.country_code;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: schema109.properties.country_code.type},message:"must be string,null",schema:schema109.properties.country_code.type,parentSchema:schema109.properties.country_code,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 2){
const err7 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters",schema:2,parentSchema:schema109.properties.country_code,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern17.test(data1)){
const err8 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema109.properties.country_code,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate205(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_47 = validate207;
const schema110 = {"type":"object","additionalProperties":false,"required":[],"properties":{"q":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$"},"external_reference":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$"},"mapping_status":{"$ref":"MappingStatus"},"jurisdiction_confidence":{"$ref":"LocationConfidence"},"jurisdiction_code":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[\\x21-\\x7e]+$"},"country_code":{"$ref":"CountryCode"},"status":{"type":"string","enum":["active","archived"],"default":"active"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string"}}};
const schema111 = {"type":"string","description":"`mapped`: it has a node. `unresolved`: no node was found. `stale`: the address changed, or the pin went, and the node is still the one from before; remap it.","enum":["mapped","unresolved","stale"]};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "mapped") || (data === "unresolved")) || (data === "stale"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema111.enum},message:"must be equal to one of the allowed values",schema:schema111.enum,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema112 = {"type":"string","description":"`high`: a city or a part of one is confirmed. `medium`: a level between country and city, or a city that is not certain. `low`: only the country, or names that are alike.","enum":["high","medium","low"]};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "high") || (data === "medium")) || (data === "low"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema112.enum},message:"must be equal to one of the allowed values",schema:schema112.enum,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func23.call(schema110.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.q !== undefined){
let data0 = data.q;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err1 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema110.properties.q,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema110.properties.q,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern27.test(data0)){
const err3 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema110.properties.q,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.q.type,parentSchema:schema110.properties.q,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.external_reference !== undefined){
let data1 = data.external_reference;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err5 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema110.properties.external_reference,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema110.properties.external_reference,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern27.test(data1)){
const err7 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema110.properties.external_reference,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.external_reference.type,parentSchema:schema110.properties.external_reference,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.mapping_status !== undefined){
if(!(validate208(data.mapping_status, {instancePath:instancePath+"/mapping_status",parentData:data,parentDataProperty:"mapping_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.jurisdiction_confidence !== undefined){
if(!(validate210(data.jurisdiction_confidence, {instancePath:instancePath+"/jurisdiction_confidence",parentData:data,parentDataProperty:"jurisdiction_confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data.jurisdiction_code !== undefined){
let data4 = data.jurisdiction_code;
if(typeof data4 === "string"){
if(func1(data4) > 50){
const err9 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema110.properties.jurisdiction_code,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data4) < 1){
const err10 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema110.properties.jurisdiction_code,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern26.test(data4)){
const err11 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema110.properties.jurisdiction_code,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.jurisdiction_code.type,parentSchema:schema110.properties.jurisdiction_code,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.country_code !== undefined){
if(!(validate174(data.country_code, {instancePath:instancePath+"/country_code",parentData:data,parentDataProperty:"country_code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.status.type,parentSchema:schema110.properties.status,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data6 === "active") || (data6 === "archived"))){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema110.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema110.properties.status.enum,parentSchema:schema110.properties.status,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.limit !== undefined){
let data7 = data.limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema110.properties.limit.type,parentSchema:schema110.properties.limit,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 200 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema110.properties.limit,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema110.properties.limit,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data8 = data.cursor;
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema110.properties.cursor.type,parentSchema:schema110.properties.cursor,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_48 = validate213;
const schema113 = {"$ref":"NewProperty"};
const schema114 = {"type":"object","additionalProperties":false,"required":["name","address_line1","country_code"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Hotel Mallorca"]},"external_reference":{"type":["string","null"],"description":"Your own id of it.","minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["PMS-0042"]},"address_line1":{"type":"string","description":"Street and number.","minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Carrer de Mallorca 401"]},"address_line2":{"type":["string","null"],"description":"Floor, flat and the like; not looked at to find the place.","minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Planta 2"]},"city":{"type":["string","null"],"minLength":1,"maxLength":100,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Barcelona"]},"region":{"type":["string","null"],"description":"State, province or region.","minLength":1,"maxLength":100,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Catalonia"]},"postal_code":{"type":["string","null"],"minLength":1,"maxLength":20,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["08013"]},"country_code":{"$ref":"CountryCode"},"jurisdiction_code":{"type":["string","null"],"description":"Pins the node, whatever the address says.","minLength":1,"maxLength":50,"pattern":"^[\\x21-\\x7e]+$","examples":["ES-CT-BCN"]},"property_type":{"type":["string","null"],"description":"As in a calculation; null leaves its default.","enum":["hotel","aparthotel","motel","resort","bed_and_breakfast","guesthouse","serviced_apartment","ryokan","short_term_rental","vacation_rental","apartment","tourist_apartment","villa","house","private_room","homestay","rural_house","hostel","youth_hostel","campsite","mobile_home","glamping","boat","other",null]},"star_rating":{"type":["integer","null"],"minimum":1,"maximum":5,"examples":[4]},"property_classification":{"type":["string","null"],"description":"Name of the class that a law's tiers look at.","minLength":1,"maxLength":50,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["grand_luxury"]},"property_postal_code":{"type":["string","null"],"description":"Tax ZIP or zone.","minLength":1,"maxLength":20,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["08013"]},"establishment_rooms":{"type":["integer","null"],"description":"Rooms of the whole establishment.","minimum":1,"maximum":100000,"examples":[120]},"default_legal_issuer_id":{"type":["string","null"],"x-role":"admin","description":"Seller of later bookings. Set by admins only.","pattern":"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30,"examples":["iss_01kvmsyv80e0088pcz6t8yrhx2"]},"default_supplier_legal_issuer_id":{"type":["string","null"],"x-role":"admin","description":"Supplier of self-billed documents of later bookings. Set by admins only.","pattern":"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30,"examples":["iss_01kvmsyv80e0088pcz6t8yrhx2"]}}};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address_line1 === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address_line1"},message:"must have required property '"+"address_line1"+"'",schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.country_code === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country_code"},message:"must have required property '"+"country_code"+"'",schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func23.call(schema114.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema114.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema114.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern3.test(data0)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema114.properties.name,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.properties.name.type,parentSchema:schema114.properties.name,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.external_reference !== undefined){
let data1 = data.external_reference;
if((typeof data1 !== "string") && (data1 !== null)){
const err8 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/type",keyword:"type",params:{type: schema114.properties.external_reference.type},message:"must be string,null",schema:schema114.properties.external_reference.type,parentSchema:schema114.properties.external_reference,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err9 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema114.properties.external_reference,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data1) < 1){
const err10 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema114.properties.external_reference,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern3.test(data1)){
const err11 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema114.properties.external_reference,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.address_line1 !== undefined){
let data2 = data.address_line1;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err12 = {instancePath:instancePath+"/address_line1",schemaPath:"#/properties/address_line1/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema114.properties.address_line1,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data2) < 1){
const err13 = {instancePath:instancePath+"/address_line1",schemaPath:"#/properties/address_line1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema114.properties.address_line1,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern3.test(data2)){
const err14 = {instancePath:instancePath+"/address_line1",schemaPath:"#/properties/address_line1/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema114.properties.address_line1,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/address_line1",schemaPath:"#/properties/address_line1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema114.properties.address_line1.type,parentSchema:schema114.properties.address_line1,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.address_line2 !== undefined){
let data3 = data.address_line2;
if((typeof data3 !== "string") && (data3 !== null)){
const err16 = {instancePath:instancePath+"/address_line2",schemaPath:"#/properties/address_line2/type",keyword:"type",params:{type: schema114.properties.address_line2.type},message:"must be string,null",schema:schema114.properties.address_line2.type,parentSchema:schema114.properties.address_line2,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 200){
const err17 = {instancePath:instancePath+"/address_line2",schemaPath:"#/properties/address_line2/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema114.properties.address_line2,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func1(data3) < 1){
const err18 = {instancePath:instancePath+"/address_line2",schemaPath:"#/properties/address_line2/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema114.properties.address_line2,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern3.test(data3)){
const err19 = {instancePath:instancePath+"/address_line2",schemaPath:"#/properties/address_line2/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema114.properties.address_line2,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.city !== undefined){
let data4 = data.city;
if((typeof data4 !== "string") && (data4 !== null)){
const err20 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: schema114.properties.city.type},message:"must be string,null",schema:schema114.properties.city.type,parentSchema:schema114.properties.city,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 100){
const err21 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema114.properties.city,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func1(data4) < 1){
const err22 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema114.properties.city,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern3.test(data4)){
const err23 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema114.properties.city,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.region !== undefined){
let data5 = data.region;
if((typeof data5 !== "string") && (data5 !== null)){
const err24 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema114.properties.region.type},message:"must be string,null",schema:schema114.properties.region.type,parentSchema:schema114.properties.region,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 100){
const err25 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema114.properties.region,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func1(data5) < 1){
const err26 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema114.properties.region,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern3.test(data5)){
const err27 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema114.properties.region,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.postal_code !== undefined){
let data6 = data.postal_code;
if((typeof data6 !== "string") && (data6 !== null)){
const err28 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/type",keyword:"type",params:{type: schema114.properties.postal_code.type},message:"must be string,null",schema:schema114.properties.postal_code.type,parentSchema:schema114.properties.postal_code,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data6 === "string"){
if(func1(data6) > 20){
const err29 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema114.properties.postal_code,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func1(data6) < 1){
const err30 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema114.properties.postal_code,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern3.test(data6)){
const err31 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema114.properties.postal_code,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.country_code !== undefined){
if(!(validate174(data.country_code, {instancePath:instancePath+"/country_code",parentData:data,parentDataProperty:"country_code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.jurisdiction_code !== undefined){
let data8 = data.jurisdiction_code;
if((typeof data8 !== "string") && (data8 !== null)){
const err32 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/type",keyword:"type",params:{type: schema114.properties.jurisdiction_code.type},message:"must be string,null",schema:schema114.properties.jurisdiction_code.type,parentSchema:schema114.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data8 === "string"){
if(func1(data8) > 50){
const err33 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema114.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func1(data8) < 1){
const err34 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema114.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern26.test(data8)){
const err35 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema114.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.property_type !== undefined){
let data9 = data.property_type;
if((typeof data9 !== "string") && (data9 !== null)){
const err36 = {instancePath:instancePath+"/property_type",schemaPath:"#/properties/property_type/type",keyword:"type",params:{type: schema114.properties.property_type.type},message:"must be string,null",schema:schema114.properties.property_type.type,parentSchema:schema114.properties.property_type,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((((((((((((((((((((((((data9 === "hotel") || (data9 === "aparthotel")) || (data9 === "motel")) || (data9 === "resort")) || (data9 === "bed_and_breakfast")) || (data9 === "guesthouse")) || (data9 === "serviced_apartment")) || (data9 === "ryokan")) || (data9 === "short_term_rental")) || (data9 === "vacation_rental")) || (data9 === "apartment")) || (data9 === "tourist_apartment")) || (data9 === "villa")) || (data9 === "house")) || (data9 === "private_room")) || (data9 === "homestay")) || (data9 === "rural_house")) || (data9 === "hostel")) || (data9 === "youth_hostel")) || (data9 === "campsite")) || (data9 === "mobile_home")) || (data9 === "glamping")) || (data9 === "boat")) || (data9 === "other")) || (data9 === null))){
const err37 = {instancePath:instancePath+"/property_type",schemaPath:"#/properties/property_type/enum",keyword:"enum",params:{allowedValues: schema114.properties.property_type.enum},message:"must be equal to one of the allowed values",schema:schema114.properties.property_type.enum,parentSchema:schema114.properties.property_type,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.star_rating !== undefined){
let data10 = data.star_rating;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err38 = {instancePath:instancePath+"/star_rating",schemaPath:"#/properties/star_rating/type",keyword:"type",params:{type: schema114.properties.star_rating.type},message:"must be integer,null",schema:schema114.properties.star_rating.type,parentSchema:schema114.properties.star_rating,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 5 || isNaN(data10)){
const err39 = {instancePath:instancePath+"/star_rating",schemaPath:"#/properties/star_rating/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema114.properties.star_rating,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err40 = {instancePath:instancePath+"/star_rating",schemaPath:"#/properties/star_rating/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema114.properties.star_rating,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.property_classification !== undefined){
let data11 = data.property_classification;
if((typeof data11 !== "string") && (data11 !== null)){
const err41 = {instancePath:instancePath+"/property_classification",schemaPath:"#/properties/property_classification/type",keyword:"type",params:{type: schema114.properties.property_classification.type},message:"must be string,null",schema:schema114.properties.property_classification.type,parentSchema:schema114.properties.property_classification,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data11 === "string"){
if(func1(data11) > 50){
const err42 = {instancePath:instancePath+"/property_classification",schemaPath:"#/properties/property_classification/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema114.properties.property_classification,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func1(data11) < 1){
const err43 = {instancePath:instancePath+"/property_classification",schemaPath:"#/properties/property_classification/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema114.properties.property_classification,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern27.test(data11)){
const err44 = {instancePath:instancePath+"/property_classification",schemaPath:"#/properties/property_classification/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema114.properties.property_classification,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.property_postal_code !== undefined){
let data12 = data.property_postal_code;
if((typeof data12 !== "string") && (data12 !== null)){
const err45 = {instancePath:instancePath+"/property_postal_code",schemaPath:"#/properties/property_postal_code/type",keyword:"type",params:{type: schema114.properties.property_postal_code.type},message:"must be string,null",schema:schema114.properties.property_postal_code.type,parentSchema:schema114.properties.property_postal_code,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data12 === "string"){
if(func1(data12) > 20){
const err46 = {instancePath:instancePath+"/property_postal_code",schemaPath:"#/properties/property_postal_code/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema114.properties.property_postal_code,data:data12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func1(data12) < 1){
const err47 = {instancePath:instancePath+"/property_postal_code",schemaPath:"#/properties/property_postal_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema114.properties.property_postal_code,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern27.test(data12)){
const err48 = {instancePath:instancePath+"/property_postal_code",schemaPath:"#/properties/property_postal_code/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema114.properties.property_postal_code,data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.establishment_rooms !== undefined){
let data13 = data.establishment_rooms;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
const err49 = {instancePath:instancePath+"/establishment_rooms",schemaPath:"#/properties/establishment_rooms/type",keyword:"type",params:{type: schema114.properties.establishment_rooms.type},message:"must be integer,null",schema:schema114.properties.establishment_rooms.type,parentSchema:schema114.properties.establishment_rooms,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100000 || isNaN(data13)){
const err50 = {instancePath:instancePath+"/establishment_rooms",schemaPath:"#/properties/establishment_rooms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema114.properties.establishment_rooms,data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err51 = {instancePath:instancePath+"/establishment_rooms",schemaPath:"#/properties/establishment_rooms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema114.properties.establishment_rooms,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.default_legal_issuer_id !== undefined){
let data14 = data.default_legal_issuer_id;
if((typeof data14 !== "string") && (data14 !== null)){
const err52 = {instancePath:instancePath+"/default_legal_issuer_id",schemaPath:"#/properties/default_legal_issuer_id/type",keyword:"type",params:{type: schema114.properties.default_legal_issuer_id.type},message:"must be string,null",schema:schema114.properties.default_legal_issuer_id.type,parentSchema:schema114.properties.default_legal_issuer_id,data:data14};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data14 === "string"){
if(func1(data14) > 30){
const err53 = {instancePath:instancePath+"/default_legal_issuer_id",schemaPath:"#/properties/default_legal_issuer_id/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema114.properties.default_legal_issuer_id,data:data14};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern18.test(data14)){
const err54 = {instancePath:instancePath+"/default_legal_issuer_id",schemaPath:"#/properties/default_legal_issuer_id/pattern",keyword:"pattern",params:{pattern: "^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema114.properties.default_legal_issuer_id,data:data14};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data.default_supplier_legal_issuer_id !== undefined){
let data15 = data.default_supplier_legal_issuer_id;
if((typeof data15 !== "string") && (data15 !== null)){
const err55 = {instancePath:instancePath+"/default_supplier_legal_issuer_id",schemaPath:"#/properties/default_supplier_legal_issuer_id/type",keyword:"type",params:{type: schema114.properties.default_supplier_legal_issuer_id.type},message:"must be string,null",schema:schema114.properties.default_supplier_legal_issuer_id.type,parentSchema:schema114.properties.default_supplier_legal_issuer_id,data:data15};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data15 === "string"){
if(func1(data15) > 30){
const err56 = {instancePath:instancePath+"/default_supplier_legal_issuer_id",schemaPath:"#/properties/default_supplier_legal_issuer_id/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema114.properties.default_supplier_legal_issuer_id,data:data15};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!pattern18.test(data15)){
const err57 = {instancePath:instancePath+"/default_supplier_legal_issuer_id",schemaPath:"#/properties/default_supplier_legal_issuer_id/pattern",keyword:"pattern",params:{pattern: "^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema114.properties.default_supplier_legal_issuer_id,data:data15};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema114.type,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate214(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_49 = validate217;
const schema115 = {"type":"object","additionalProperties":false,"required":["property_id"],"properties":{"property_id":{"type":"string"}}};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.property_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "property_id"},message:"must have required property '"+"property_id"+"'",schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "property_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.property_id !== undefined){
let data0 = data.property_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/property_id",schemaPath:"#/properties/property_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.properties.property_id.type,parentSchema:schema115.properties.property_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_50 = validate218;
const schema116 = {"$ref":"PropertyUpdate"};
const schema117 = {"type":"object","description":"What is absent stays as it is; null clears.","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Hotel Mallorca"]},"external_reference":{"type":["string","null"],"description":"Your own id of it.","minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["PMS-0042"]},"address_line1":{"type":"string","description":"Street and number.","minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Carrer de Mallorca 401"]},"address_line2":{"type":["string","null"],"description":"Floor, flat and the like; not looked at to find the place.","minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Planta 2"]},"city":{"type":["string","null"],"minLength":1,"maxLength":100,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Barcelona"]},"region":{"type":["string","null"],"description":"State, province or region.","minLength":1,"maxLength":100,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Catalonia"]},"postal_code":{"type":["string","null"],"minLength":1,"maxLength":20,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["08013"]},"country_code":{"$ref":"CountryCode"},"jurisdiction_code":{"type":["string","null"],"description":"Pins the node; null takes the pin away and leaves the node `stale`.","minLength":1,"maxLength":50,"pattern":"^[\\x21-\\x7e]+$","examples":["ES-CT-BCN"]},"property_type":{"type":["string","null"],"description":"As in a calculation; null leaves its default.","enum":["hotel","aparthotel","motel","resort","bed_and_breakfast","guesthouse","serviced_apartment","ryokan","short_term_rental","vacation_rental","apartment","tourist_apartment","villa","house","private_room","homestay","rural_house","hostel","youth_hostel","campsite","mobile_home","glamping","boat","other",null]},"star_rating":{"type":["integer","null"],"minimum":1,"maximum":5,"examples":[4]},"property_classification":{"type":["string","null"],"description":"Name of the class that a law's tiers look at.","minLength":1,"maxLength":50,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["grand_luxury"]},"property_postal_code":{"type":["string","null"],"description":"Tax ZIP or zone.","minLength":1,"maxLength":20,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["08013"]},"establishment_rooms":{"type":["integer","null"],"description":"Rooms of the whole establishment.","minimum":1,"maximum":100000,"examples":[120]},"default_legal_issuer_id":{"type":["string","null"],"x-role":"admin","description":"Seller of later bookings. Set by admins only.","pattern":"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30,"examples":["iss_01kvmsyv80e0088pcz6t8yrhx2"]},"default_supplier_legal_issuer_id":{"type":["string","null"],"x-role":"admin","description":"Supplier of self-billed documents of later bookings. Set by admins only.","pattern":"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30,"examples":["iss_01kvmsyv80e0088pcz6t8yrhx2"]}}};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func23.call(schema117.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema117.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema117.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema117.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.name.type,parentSchema:schema117.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.external_reference !== undefined){
let data1 = data.external_reference;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/type",keyword:"type",params:{type: schema117.properties.external_reference.type},message:"must be string,null",schema:schema117.properties.external_reference.type,parentSchema:schema117.properties.external_reference,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err6 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema117.properties.external_reference,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema117.properties.external_reference,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern3.test(data1)){
const err8 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema117.properties.external_reference,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.address_line1 !== undefined){
let data2 = data.address_line1;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err9 = {instancePath:instancePath+"/address_line1",schemaPath:"#/properties/address_line1/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema117.properties.address_line1,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data2) < 1){
const err10 = {instancePath:instancePath+"/address_line1",schemaPath:"#/properties/address_line1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema117.properties.address_line1,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern3.test(data2)){
const err11 = {instancePath:instancePath+"/address_line1",schemaPath:"#/properties/address_line1/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema117.properties.address_line1,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/address_line1",schemaPath:"#/properties/address_line1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.address_line1.type,parentSchema:schema117.properties.address_line1,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.address_line2 !== undefined){
let data3 = data.address_line2;
if((typeof data3 !== "string") && (data3 !== null)){
const err13 = {instancePath:instancePath+"/address_line2",schemaPath:"#/properties/address_line2/type",keyword:"type",params:{type: schema117.properties.address_line2.type},message:"must be string,null",schema:schema117.properties.address_line2.type,parentSchema:schema117.properties.address_line2,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 200){
const err14 = {instancePath:instancePath+"/address_line2",schemaPath:"#/properties/address_line2/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema117.properties.address_line2,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data3) < 1){
const err15 = {instancePath:instancePath+"/address_line2",schemaPath:"#/properties/address_line2/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema117.properties.address_line2,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern3.test(data3)){
const err16 = {instancePath:instancePath+"/address_line2",schemaPath:"#/properties/address_line2/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema117.properties.address_line2,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.city !== undefined){
let data4 = data.city;
if((typeof data4 !== "string") && (data4 !== null)){
const err17 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: schema117.properties.city.type},message:"must be string,null",schema:schema117.properties.city.type,parentSchema:schema117.properties.city,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 100){
const err18 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema117.properties.city,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func1(data4) < 1){
const err19 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema117.properties.city,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern3.test(data4)){
const err20 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema117.properties.city,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.region !== undefined){
let data5 = data.region;
if((typeof data5 !== "string") && (data5 !== null)){
const err21 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema117.properties.region.type},message:"must be string,null",schema:schema117.properties.region.type,parentSchema:schema117.properties.region,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 100){
const err22 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema117.properties.region,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func1(data5) < 1){
const err23 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema117.properties.region,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern3.test(data5)){
const err24 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema117.properties.region,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.postal_code !== undefined){
let data6 = data.postal_code;
if((typeof data6 !== "string") && (data6 !== null)){
const err25 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/type",keyword:"type",params:{type: schema117.properties.postal_code.type},message:"must be string,null",schema:schema117.properties.postal_code.type,parentSchema:schema117.properties.postal_code,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data6 === "string"){
if(func1(data6) > 20){
const err26 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema117.properties.postal_code,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func1(data6) < 1){
const err27 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema117.properties.postal_code,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern3.test(data6)){
const err28 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema117.properties.postal_code,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.country_code !== undefined){
if(!(validate174(data.country_code, {instancePath:instancePath+"/country_code",parentData:data,parentDataProperty:"country_code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.jurisdiction_code !== undefined){
let data8 = data.jurisdiction_code;
if((typeof data8 !== "string") && (data8 !== null)){
const err29 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/type",keyword:"type",params:{type: schema117.properties.jurisdiction_code.type},message:"must be string,null",schema:schema117.properties.jurisdiction_code.type,parentSchema:schema117.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data8 === "string"){
if(func1(data8) > 50){
const err30 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema117.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func1(data8) < 1){
const err31 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema117.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern26.test(data8)){
const err32 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema117.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.property_type !== undefined){
let data9 = data.property_type;
if((typeof data9 !== "string") && (data9 !== null)){
const err33 = {instancePath:instancePath+"/property_type",schemaPath:"#/properties/property_type/type",keyword:"type",params:{type: schema117.properties.property_type.type},message:"must be string,null",schema:schema117.properties.property_type.type,parentSchema:schema117.properties.property_type,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((((((((((((((((((((((((data9 === "hotel") || (data9 === "aparthotel")) || (data9 === "motel")) || (data9 === "resort")) || (data9 === "bed_and_breakfast")) || (data9 === "guesthouse")) || (data9 === "serviced_apartment")) || (data9 === "ryokan")) || (data9 === "short_term_rental")) || (data9 === "vacation_rental")) || (data9 === "apartment")) || (data9 === "tourist_apartment")) || (data9 === "villa")) || (data9 === "house")) || (data9 === "private_room")) || (data9 === "homestay")) || (data9 === "rural_house")) || (data9 === "hostel")) || (data9 === "youth_hostel")) || (data9 === "campsite")) || (data9 === "mobile_home")) || (data9 === "glamping")) || (data9 === "boat")) || (data9 === "other")) || (data9 === null))){
const err34 = {instancePath:instancePath+"/property_type",schemaPath:"#/properties/property_type/enum",keyword:"enum",params:{allowedValues: schema117.properties.property_type.enum},message:"must be equal to one of the allowed values",schema:schema117.properties.property_type.enum,parentSchema:schema117.properties.property_type,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.star_rating !== undefined){
let data10 = data.star_rating;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err35 = {instancePath:instancePath+"/star_rating",schemaPath:"#/properties/star_rating/type",keyword:"type",params:{type: schema117.properties.star_rating.type},message:"must be integer,null",schema:schema117.properties.star_rating.type,parentSchema:schema117.properties.star_rating,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 5 || isNaN(data10)){
const err36 = {instancePath:instancePath+"/star_rating",schemaPath:"#/properties/star_rating/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema117.properties.star_rating,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err37 = {instancePath:instancePath+"/star_rating",schemaPath:"#/properties/star_rating/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema117.properties.star_rating,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.property_classification !== undefined){
let data11 = data.property_classification;
if((typeof data11 !== "string") && (data11 !== null)){
const err38 = {instancePath:instancePath+"/property_classification",schemaPath:"#/properties/property_classification/type",keyword:"type",params:{type: schema117.properties.property_classification.type},message:"must be string,null",schema:schema117.properties.property_classification.type,parentSchema:schema117.properties.property_classification,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data11 === "string"){
if(func1(data11) > 50){
const err39 = {instancePath:instancePath+"/property_classification",schemaPath:"#/properties/property_classification/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema117.properties.property_classification,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func1(data11) < 1){
const err40 = {instancePath:instancePath+"/property_classification",schemaPath:"#/properties/property_classification/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema117.properties.property_classification,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern27.test(data11)){
const err41 = {instancePath:instancePath+"/property_classification",schemaPath:"#/properties/property_classification/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema117.properties.property_classification,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.property_postal_code !== undefined){
let data12 = data.property_postal_code;
if((typeof data12 !== "string") && (data12 !== null)){
const err42 = {instancePath:instancePath+"/property_postal_code",schemaPath:"#/properties/property_postal_code/type",keyword:"type",params:{type: schema117.properties.property_postal_code.type},message:"must be string,null",schema:schema117.properties.property_postal_code.type,parentSchema:schema117.properties.property_postal_code,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data12 === "string"){
if(func1(data12) > 20){
const err43 = {instancePath:instancePath+"/property_postal_code",schemaPath:"#/properties/property_postal_code/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema117.properties.property_postal_code,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func1(data12) < 1){
const err44 = {instancePath:instancePath+"/property_postal_code",schemaPath:"#/properties/property_postal_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema117.properties.property_postal_code,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern27.test(data12)){
const err45 = {instancePath:instancePath+"/property_postal_code",schemaPath:"#/properties/property_postal_code/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema117.properties.property_postal_code,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.establishment_rooms !== undefined){
let data13 = data.establishment_rooms;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
const err46 = {instancePath:instancePath+"/establishment_rooms",schemaPath:"#/properties/establishment_rooms/type",keyword:"type",params:{type: schema117.properties.establishment_rooms.type},message:"must be integer,null",schema:schema117.properties.establishment_rooms.type,parentSchema:schema117.properties.establishment_rooms,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100000 || isNaN(data13)){
const err47 = {instancePath:instancePath+"/establishment_rooms",schemaPath:"#/properties/establishment_rooms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema117.properties.establishment_rooms,data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err48 = {instancePath:instancePath+"/establishment_rooms",schemaPath:"#/properties/establishment_rooms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema117.properties.establishment_rooms,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.default_legal_issuer_id !== undefined){
let data14 = data.default_legal_issuer_id;
if((typeof data14 !== "string") && (data14 !== null)){
const err49 = {instancePath:instancePath+"/default_legal_issuer_id",schemaPath:"#/properties/default_legal_issuer_id/type",keyword:"type",params:{type: schema117.properties.default_legal_issuer_id.type},message:"must be string,null",schema:schema117.properties.default_legal_issuer_id.type,parentSchema:schema117.properties.default_legal_issuer_id,data:data14};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data14 === "string"){
if(func1(data14) > 30){
const err50 = {instancePath:instancePath+"/default_legal_issuer_id",schemaPath:"#/properties/default_legal_issuer_id/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema117.properties.default_legal_issuer_id,data:data14};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern18.test(data14)){
const err51 = {instancePath:instancePath+"/default_legal_issuer_id",schemaPath:"#/properties/default_legal_issuer_id/pattern",keyword:"pattern",params:{pattern: "^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema117.properties.default_legal_issuer_id,data:data14};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.default_supplier_legal_issuer_id !== undefined){
let data15 = data.default_supplier_legal_issuer_id;
if((typeof data15 !== "string") && (data15 !== null)){
const err52 = {instancePath:instancePath+"/default_supplier_legal_issuer_id",schemaPath:"#/properties/default_supplier_legal_issuer_id/type",keyword:"type",params:{type: schema117.properties.default_supplier_legal_issuer_id.type},message:"must be string,null",schema:schema117.properties.default_supplier_legal_issuer_id.type,parentSchema:schema117.properties.default_supplier_legal_issuer_id,data:data15};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data15 === "string"){
if(func1(data15) > 30){
const err53 = {instancePath:instancePath+"/default_supplier_legal_issuer_id",schemaPath:"#/properties/default_supplier_legal_issuer_id/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema117.properties.default_supplier_legal_issuer_id,data:data15};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern18.test(data15)){
const err54 = {instancePath:instancePath+"/default_supplier_legal_issuer_id",schemaPath:"#/properties/default_supplier_legal_issuer_id/pattern",keyword:"pattern",params:{pattern: "^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema117.properties.default_supplier_legal_issuer_id,data:data15};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate219(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_51 = validate222;
const schema118 = {"$ref":"PropertyRemap"};
const schema119 = {"type":"object","additionalProperties":false,"properties":{"jurisdiction_code":{"type":["string","null"],"description":"Pins this node. Without it the address is looked up again, and a pin goes.","minLength":1,"maxLength":50,"pattern":"^[\\x21-\\x7e]+$","examples":["ES-CT-BCN"]}}};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "jurisdiction_code")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.jurisdiction_code !== undefined){
let data0 = data.jurisdiction_code;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/type",keyword:"type",params:{type: schema119.properties.jurisdiction_code.type},message:"must be string,null",schema:schema119.properties.jurisdiction_code.type,parentSchema:schema119.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 50){
const err2 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema119.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema119.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern26.test(data0)){
const err4 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema119.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate223(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_52 = validate225;
const schema120 = {"$ref":"TaxCalculationRequest"};
const schema121 = {"type":"object","description":"A stay to be taxed. Say where by exactly one of `jurisdiction_code`, `lat` and `lng`, or `address`, or by a `property_id`, which any of them overrides; and give either `nightly_rate` or `nightly_rates`. Leaving out an optional field gives exactly the result of its default. Amounts are JSON numbers of at most 15 significant digits, or decimal strings.","additionalProperties":false,"required":["stay_date","nights","currency"],"x-required-one":["nightly_rate","nightly_rates"],"properties":{"jurisdiction_code":{"type":["string","null"],"description":"Where the property stands.","minLength":1,"maxLength":50,"pattern":"^[\\x21-\\x7e]+$","examples":["ES-CT-BCN"]},"lat":{"type":["number","null"],"description":"Latitude of the property, with `lng`. Placed in the deepest place that is sure.","minimum":-90,"maximum":90,"examples":[41.3874]},"lng":{"type":["number","null"],"description":"Longitude of the property, with `lat`.","minimum":-180,"maximum":180,"examples":[2.1686]},"address":{"type":["string","null"],"description":"Address of the property in one line, with its country, state or postal code.","minLength":3,"maxLength":300,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["Carrer de Mallorca 401, 08013 Barcelona, Spain"]},"property_id":{"type":["string","null"],"description":"A property of the organization, for whatever is left out here: the location, `property_type`, `star_rating`, `property_classification`, `property_postal_code`, `establishment_rooms`.","pattern":"^prop_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":31,"examples":["prop_01kvmsyv80e0088pcz6t8yrhx2"]},"stay_date":{"type":"string","format":"date","pattern":"^(?!0000)","description":"Check-in.","maxLength":10,"examples":["2026-07-01"]},"nights":{"type":"integer","minimum":1,"maximum":1095,"examples":[3]},"checkout_date":{"type":["string","null"],"format":"date","pattern":"^(?!0000)","description":"If given, `stay_date` plus `nights`.","maxLength":10,"examples":["2026-07-04"]},"nightly_rate":{"type":["number","string","null"],"description":"Price of one night, all rooms. Either this or `nightly_rates`.","pattern":"^\\d{1,12}(\\.\\d{1,4})?$","maxLength":17,"x-decimal":{"greater_than":"0"},"examples":[200,"199.50"]},"nightly_rates":{"type":["array","null"],"description":"Exactly one entry for each night from `stay_date` on, at least one above 0.","minItems":1,"maxItems":1095,"items":{"$ref":"NightlyRate"}},"currency":{"type":"string","description":"ISO 4217 code of all amounts.","pattern":"^[A-Z]{3}$","maxLength":3,"examples":["EUR"]},"number_of_guests":{"type":["integer","null"],"description":"1, or the number of `guests`; agrees with `guests` if both are given.","minimum":1,"maximum":500,"examples":[2]},"adults":{"type":["integer","null"],"description":"At most `number_of_guests`; leaves minors out of levies per person.","minimum":0,"maximum":500,"examples":[2]},"guests":{"type":["array","null"],"description":"One entry for each guest, where ages and the like decide.","minItems":1,"maxItems":500,"items":{"$ref":"Guest"}},"number_of_rooms":{"type":["integer","null"],"description":"For levies per room; 1, when left out.","minimum":1,"maximum":500,"examples":[1]},"star_rating":{"type":["integer","null"],"minimum":1,"maximum":5,"examples":[4]},"property_type":{"type":["string","null"],"description":"A hotel, when left out.","enum":["hotel","aparthotel","motel","resort","bed_and_breakfast","guesthouse","serviced_apartment","ryokan","short_term_rental","vacation_rental","apartment","tourist_apartment","villa","house","private_room","homestay","rural_house","hostel","youth_hostel","campsite","mobile_home","glamping","boat","other",null]},"property_classification":{"type":["string","null"],"description":"Name of the class that a law's tiers look at.","minLength":1,"maxLength":50,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["grand_luxury"]},"establishment_rooms":{"type":["integer","null"],"description":"Rooms of the whole establishment, where a law looks at its size.","minimum":1,"maximum":100000,"examples":[120]},"property_postal_code":{"type":["string","null"],"description":"Tax ZIP or zone.","minLength":1,"maxLength":20,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["08002"]},"guest_type":{"type":["string","null"],"description":"A standard guest, when left out.","enum":["standard","tourist","business","resident",null]},"booking_date":{"type":["string","null"],"format":"date","pattern":"^(?!0000)","description":"Day the stay was booked; today, when left out.","maxLength":10,"examples":["2026-05-02"]},"booking_purpose":{"type":["string","null"],"description":"Leisure, when left out.","enum":["leisure","business","government","education","medical","military","humanitarian","religious","event","other",null]},"merchant_of_record":{"type":["string","null"],"description":"Who sells to the guest. Left out, it is the platform on a marketplace and the property elsewhere.","enum":["property","platform","none",null]},"is_marketplace":{"type":["boolean","null"],"description":"Sold by a marketplace."},"platform_type":{"type":["string","null"],"description":"`direct`, or the kind of platform.","minLength":1,"maxLength":50,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["ota"]},"is_bundled":{"type":["boolean","null"],"description":"Part of a package."},"customer_type":{"type":["string","null"],"description":"A consumer, when left out.","enum":["consumer","business","government","diplomat","ngo","exempt_entity",null]},"business_tax_id":{"type":["string","null"],"description":"VAT number of the customer (BT-48). Only its structure is looked at.","minLength":1,"maxLength":30,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["ATU12345678"]},"commission_supplier_country":{"type":["string","null"],"description":"Country of whoever supplies the commission, ISO 3166-1 alpha-2. Given, the commission is charged to the property and stands in `commission_breakdown`.","pattern":"^[A-Z]{2}$","maxLength":2,"examples":["NL"]},"line_items":{"type":["array","null"],"description":"Extras beside the room. Each is taxed at its own rates.","maxItems":50,"items":{"$ref":"LineItem"}},"price_includes_tax":{"type":["boolean","null"],"description":"All prices contain all taxes charged to the customer."},"settlement_currency":{"type":["string","null"],"description":"ISO 4217 code; the total is shown in it too, by the reference rate of the day.","pattern":"^[A-Z]{3}$","maxLength":3,"examples":["USD"]},"as_of":{"type":["string","null"],"format":"date-time","description":"Repeats the calculation with the content and the exchange rates known then. Not in the future.","maxLength":35,"examples":["2026-11-22T00:00:00Z"]},"data_version":{"type":["string","null"],"description":"Names a content release outright. Not together with `as_of`.","pattern":"^\\d{4}\\.\\d{2}\\.\\d{1,6}$","maxLength":14,"examples":["2026.11.1"]}}};
const pattern70 = new RegExp("^prop_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");
const pattern73 = new RegExp("^\\d{1,12}(\\.\\d{1,4})?$", "u");
const pattern88 = new RegExp("^\\d{4}\\.\\d{2}\\.\\d{1,6}$", "u");
const schema122 = {"type":"object","additionalProperties":false,"required":["date","rate"],"properties":{"date":{"type":"string","format":"date","pattern":"^(?!0000)","maxLength":10,"examples":["2026-07-01"]},"rate":{"type":["number","string"],"description":"Price of this night, all rooms.","pattern":"^\\d{1,12}(\\.\\d{1,4})?$","maxLength":17,"x-decimal":{"greater_than_equal":"0"},"examples":[180,"179.90"]}}};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rate"},message:"must have required property '"+"rate"+"'",schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "date") || (key0 === "rate"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.date !== undefined){
let data0 = data.date;
if(typeof data0 === "string"){
if(func1(data0) > 10){
const err3 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema122.properties.date,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern31.test(data0)){
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema122.properties.date,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats6.validate(data0))){
const err5 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema122.properties.date,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.properties.date.type,parentSchema:schema122.properties.date,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rate !== undefined){
let data1 = data.rate;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err7 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type: schema122.properties.rate.type},message:"must be number,string",schema:schema122.properties.rate.type,parentSchema:schema122.properties.rate,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 17){
const err8 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters",schema:17,parentSchema:schema122.properties.rate,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern73.test(data1)){
const err9 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/pattern",keyword:"pattern",params:{pattern: "^\\d{1,12}(\\.\\d{1,4})?$"},message:"must match pattern \""+"^\\d{1,12}(\\.\\d{1,4})?$"+"\"",schema:"^\\d{1,12}(\\.\\d{1,4})?$",parentSchema:schema122.properties.rate,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema122.type,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema123 = {"type":"object","additionalProperties":false,"properties":{"age":{"type":["integer","null"],"description":"A guest without an age counts as an adult.","minimum":0,"maximum":120,"examples":[34]},"nationality":{"type":["string","null"],"description":"ISO 3166-1 alpha-2 code.","pattern":"^[A-Z]{2}$","maxLength":2,"examples":["DE"]},"country_of_residence":{"type":["string","null"],"description":"ISO 3166-1 alpha-2 code.","pattern":"^[A-Z]{2}$","maxLength":2,"examples":["DE"]},"guest_type":{"type":["string","null"],"description":"The request's, when left out.","enum":["standard","tourist","business","resident",null]},"disability_percentage":{"type":["integer","null"],"minimum":0,"maximum":100,"examples":[50]}}};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "age") || (key0 === "nationality")) || (key0 === "country_of_residence")) || (key0 === "guest_type")) || (key0 === "disability_percentage"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.age !== undefined){
let data0 = data.age;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/age",schemaPath:"#/properties/age/type",keyword:"type",params:{type: schema123.properties.age.type},message:"must be integer,null",schema:schema123.properties.age.type,parentSchema:schema123.properties.age,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 120 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/age",schemaPath:"#/properties/age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},message:"must be <= 120",schema:120,parentSchema:schema123.properties.age,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/age",schemaPath:"#/properties/age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema123.properties.age,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.nationality !== undefined){
let data1 = data.nationality;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/nationality",schemaPath:"#/properties/nationality/type",keyword:"type",params:{type: schema123.properties.nationality.type},message:"must be string,null",schema:schema123.properties.nationality.type,parentSchema:schema123.properties.nationality,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 2){
const err5 = {instancePath:instancePath+"/nationality",schemaPath:"#/properties/nationality/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters",schema:2,parentSchema:schema123.properties.nationality,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern17.test(data1)){
const err6 = {instancePath:instancePath+"/nationality",schemaPath:"#/properties/nationality/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema123.properties.nationality,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.country_of_residence !== undefined){
let data2 = data.country_of_residence;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/country_of_residence",schemaPath:"#/properties/country_of_residence/type",keyword:"type",params:{type: schema123.properties.country_of_residence.type},message:"must be string,null",schema:schema123.properties.country_of_residence.type,parentSchema:schema123.properties.country_of_residence,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 2){
const err8 = {instancePath:instancePath+"/country_of_residence",schemaPath:"#/properties/country_of_residence/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters",schema:2,parentSchema:schema123.properties.country_of_residence,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern17.test(data2)){
const err9 = {instancePath:instancePath+"/country_of_residence",schemaPath:"#/properties/country_of_residence/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema123.properties.country_of_residence,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.guest_type !== undefined){
let data3 = data.guest_type;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/guest_type",schemaPath:"#/properties/guest_type/type",keyword:"type",params:{type: schema123.properties.guest_type.type},message:"must be string,null",schema:schema123.properties.guest_type.type,parentSchema:schema123.properties.guest_type,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data3 === "standard") || (data3 === "tourist")) || (data3 === "business")) || (data3 === "resident")) || (data3 === null))){
const err11 = {instancePath:instancePath+"/guest_type",schemaPath:"#/properties/guest_type/enum",keyword:"enum",params:{allowedValues: schema123.properties.guest_type.enum},message:"must be equal to one of the allowed values",schema:schema123.properties.guest_type.enum,parentSchema:schema123.properties.guest_type,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.disability_percentage !== undefined){
let data4 = data.disability_percentage;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err12 = {instancePath:instancePath+"/disability_percentage",schemaPath:"#/properties/disability_percentage/type",keyword:"type",params:{type: schema123.properties.disability_percentage.type},message:"must be integer,null",schema:schema123.properties.disability_percentage.type,parentSchema:schema123.properties.disability_percentage,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/disability_percentage",schemaPath:"#/properties/disability_percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema123.properties.disability_percentage,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/disability_percentage",schemaPath:"#/properties/disability_percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema123.properties.disability_percentage,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.type,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema124 = {"type":"object","additionalProperties":false,"required":["item_type","amount"],"properties":{"item_type":{"$ref":"ItemType"},"amount":{"type":["number","string"],"description":"Price for the whole stay.","pattern":"^\\d{1,12}(\\.\\d{1,4})?$","maxLength":17,"x-decimal":{"greater_than_equal":"0"},"examples":[40,"39.90"]},"description":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["Parking"]}}};
const schema125 = {"type":"string","enum":["resort_fee","cleaning_fee","service_fee","amenity_fee","parking_fee","meal","extra_bed","pet_fee","commission","other"]};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "resort_fee") || (data === "cleaning_fee")) || (data === "service_fee")) || (data === "amenity_fee")) || (data === "parking_fee")) || (data === "meal")) || (data === "extra_bed")) || (data === "pet_fee")) || (data === "commission")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema125.enum},message:"must be equal to one of the allowed values",schema:schema125.enum,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.item_type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_type"},message:"must have required property '"+"item_type"+"'",schema:schema124.required,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema124.required,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "item_type") || (key0 === "amount")) || (key0 === "description"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.item_type !== undefined){
if(!(validate232(data.item_type, {instancePath:instancePath+"/item_type",parentData:data,parentDataProperty:"item_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err3 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema124.properties.amount.type},message:"must be number,string",schema:schema124.properties.amount.type,parentSchema:schema124.properties.amount,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 17){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters",schema:17,parentSchema:schema124.properties.amount,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern73.test(data1)){
const err5 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/pattern",keyword:"pattern",params:{pattern: "^\\d{1,12}(\\.\\d{1,4})?$"},message:"must match pattern \""+"^\\d{1,12}(\\.\\d{1,4})?$"+"\"",schema:"^\\d{1,12}(\\.\\d{1,4})?$",parentSchema:schema124.properties.amount,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema124.properties.description.type},message:"must be string,null",schema:schema124.properties.description.type,parentSchema:schema124.properties.description,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema124.properties.description,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema124.properties.description,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern27.test(data2)){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema124.properties.description,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema124.type,parentSchema:schema124,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stay_date === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stay_date"},message:"must have required property '"+"stay_date"+"'",schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.nights === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nights"},message:"must have required property '"+"nights"+"'",schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.currency === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'",schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func23.call(schema121.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.jurisdiction_code !== undefined){
let data0 = data.jurisdiction_code;
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/type",keyword:"type",params:{type: schema121.properties.jurisdiction_code.type},message:"must be string,null",schema:schema121.properties.jurisdiction_code.type,parentSchema:schema121.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 50){
const err5 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema121.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data0) < 1){
const err6 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema121.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern26.test(data0)){
const err7 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema121.properties.jurisdiction_code,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.lat !== undefined){
let data1 = data.lat;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err8 = {instancePath:instancePath+"/lat",schemaPath:"#/properties/lat/type",keyword:"type",params:{type: schema121.properties.lat.type},message:"must be number,null",schema:schema121.properties.lat.type,parentSchema:schema121.properties.lat,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 90 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/lat",schemaPath:"#/properties/lat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema121.properties.lat,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < -90 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/lat",schemaPath:"#/properties/lat/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90},message:"must be >= -90",schema:-90,parentSchema:schema121.properties.lat,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.lng !== undefined){
let data2 = data.lng;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err11 = {instancePath:instancePath+"/lng",schemaPath:"#/properties/lng/type",keyword:"type",params:{type: schema121.properties.lng.type},message:"must be number,null",schema:schema121.properties.lng.type,parentSchema:schema121.properties.lng,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 180 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/lng",schemaPath:"#/properties/lng/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180",schema:180,parentSchema:schema121.properties.lng,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < -180 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/lng",schemaPath:"#/properties/lng/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180},message:"must be >= -180",schema:-180,parentSchema:schema121.properties.lng,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.address !== undefined){
let data3 = data.address;
if((typeof data3 !== "string") && (data3 !== null)){
const err14 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: schema121.properties.address.type},message:"must be string,null",schema:schema121.properties.address.type,parentSchema:schema121.properties.address,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 300){
const err15 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema121.properties.address,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func1(data3) < 3){
const err16 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema121.properties.address,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern27.test(data3)){
const err17 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema121.properties.address,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.property_id !== undefined){
let data4 = data.property_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err18 = {instancePath:instancePath+"/property_id",schemaPath:"#/properties/property_id/type",keyword:"type",params:{type: schema121.properties.property_id.type},message:"must be string,null",schema:schema121.properties.property_id.type,parentSchema:schema121.properties.property_id,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 31){
const err19 = {instancePath:instancePath+"/property_id",schemaPath:"#/properties/property_id/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters",schema:31,parentSchema:schema121.properties.property_id,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern70.test(data4)){
const err20 = {instancePath:instancePath+"/property_id",schemaPath:"#/properties/property_id/pattern",keyword:"pattern",params:{pattern: "^prop_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^prop_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^prop_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema121.properties.property_id,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.stay_date !== undefined){
let data5 = data.stay_date;
if(typeof data5 === "string"){
if(func1(data5) > 10){
const err21 = {instancePath:instancePath+"/stay_date",schemaPath:"#/properties/stay_date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema121.properties.stay_date,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern31.test(data5)){
const err22 = {instancePath:instancePath+"/stay_date",schemaPath:"#/properties/stay_date/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema121.properties.stay_date,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(formats6.validate(data5))){
const err23 = {instancePath:instancePath+"/stay_date",schemaPath:"#/properties/stay_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema121.properties.stay_date,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/stay_date",schemaPath:"#/properties/stay_date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema121.properties.stay_date.type,parentSchema:schema121.properties.stay_date,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.nights !== undefined){
let data6 = data.nights;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err25 = {instancePath:instancePath+"/nights",schemaPath:"#/properties/nights/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema121.properties.nights.type,parentSchema:schema121.properties.nights,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1095 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/nights",schemaPath:"#/properties/nights/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1095},message:"must be <= 1095",schema:1095,parentSchema:schema121.properties.nights,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err27 = {instancePath:instancePath+"/nights",schemaPath:"#/properties/nights/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema121.properties.nights,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.checkout_date !== undefined){
let data7 = data.checkout_date;
if((typeof data7 !== "string") && (data7 !== null)){
const err28 = {instancePath:instancePath+"/checkout_date",schemaPath:"#/properties/checkout_date/type",keyword:"type",params:{type: schema121.properties.checkout_date.type},message:"must be string,null",schema:schema121.properties.checkout_date.type,parentSchema:schema121.properties.checkout_date,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 10){
const err29 = {instancePath:instancePath+"/checkout_date",schemaPath:"#/properties/checkout_date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema121.properties.checkout_date,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern31.test(data7)){
const err30 = {instancePath:instancePath+"/checkout_date",schemaPath:"#/properties/checkout_date/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema121.properties.checkout_date,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(formats6.validate(data7))){
const err31 = {instancePath:instancePath+"/checkout_date",schemaPath:"#/properties/checkout_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema121.properties.checkout_date,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.nightly_rate !== undefined){
let data8 = data.nightly_rate;
if(((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")) && (data8 !== null)){
const err32 = {instancePath:instancePath+"/nightly_rate",schemaPath:"#/properties/nightly_rate/type",keyword:"type",params:{type: schema121.properties.nightly_rate.type},message:"must be number,string,null",schema:schema121.properties.nightly_rate.type,parentSchema:schema121.properties.nightly_rate,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data8 === "string"){
if(func1(data8) > 17){
const err33 = {instancePath:instancePath+"/nightly_rate",schemaPath:"#/properties/nightly_rate/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters",schema:17,parentSchema:schema121.properties.nightly_rate,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern73.test(data8)){
const err34 = {instancePath:instancePath+"/nightly_rate",schemaPath:"#/properties/nightly_rate/pattern",keyword:"pattern",params:{pattern: "^\\d{1,12}(\\.\\d{1,4})?$"},message:"must match pattern \""+"^\\d{1,12}(\\.\\d{1,4})?$"+"\"",schema:"^\\d{1,12}(\\.\\d{1,4})?$",parentSchema:schema121.properties.nightly_rate,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.nightly_rates !== undefined){
let data9 = data.nightly_rates;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err35 = {instancePath:instancePath+"/nightly_rates",schemaPath:"#/properties/nightly_rates/type",keyword:"type",params:{type: schema121.properties.nightly_rates.type},message:"must be array,null",schema:schema121.properties.nightly_rates.type,parentSchema:schema121.properties.nightly_rates,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(Array.isArray(data9)){
if(data9.length > 1095){
const err36 = {instancePath:instancePath+"/nightly_rates",schemaPath:"#/properties/nightly_rates/maxItems",keyword:"maxItems",params:{limit: 1095},message:"must NOT have more than 1095 items",schema:1095,parentSchema:schema121.properties.nightly_rates,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data9.length < 1){
const err37 = {instancePath:instancePath+"/nightly_rates",schemaPath:"#/properties/nightly_rates/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema121.properties.nightly_rates,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate227(data9[i0], {instancePath:instancePath+"/nightly_rates/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
}
}
if(data.currency !== undefined){
let data11 = data.currency;
if(typeof data11 === "string"){
if(func1(data11) > 3){
const err38 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters",schema:3,parentSchema:schema121.properties.currency,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern36.test(data11)){
const err39 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema121.properties.currency,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema121.properties.currency.type,parentSchema:schema121.properties.currency,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.number_of_guests !== undefined){
let data12 = data.number_of_guests;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err41 = {instancePath:instancePath+"/number_of_guests",schemaPath:"#/properties/number_of_guests/type",keyword:"type",params:{type: schema121.properties.number_of_guests.type},message:"must be integer,null",schema:schema121.properties.number_of_guests.type,parentSchema:schema121.properties.number_of_guests,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 500 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/number_of_guests",schemaPath:"#/properties/number_of_guests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500",schema:500,parentSchema:schema121.properties.number_of_guests,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err43 = {instancePath:instancePath+"/number_of_guests",schemaPath:"#/properties/number_of_guests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema121.properties.number_of_guests,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.adults !== undefined){
let data13 = data.adults;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
const err44 = {instancePath:instancePath+"/adults",schemaPath:"#/properties/adults/type",keyword:"type",params:{type: schema121.properties.adults.type},message:"must be integer,null",schema:schema121.properties.adults.type,parentSchema:schema121.properties.adults,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 500 || isNaN(data13)){
const err45 = {instancePath:instancePath+"/adults",schemaPath:"#/properties/adults/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500",schema:500,parentSchema:schema121.properties.adults,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err46 = {instancePath:instancePath+"/adults",schemaPath:"#/properties/adults/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema121.properties.adults,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.guests !== undefined){
let data14 = data.guests;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err47 = {instancePath:instancePath+"/guests",schemaPath:"#/properties/guests/type",keyword:"type",params:{type: schema121.properties.guests.type},message:"must be array,null",schema:schema121.properties.guests.type,parentSchema:schema121.properties.guests,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(Array.isArray(data14)){
if(data14.length > 500){
const err48 = {instancePath:instancePath+"/guests",schemaPath:"#/properties/guests/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema121.properties.guests,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data14.length < 1){
const err49 = {instancePath:instancePath+"/guests",schemaPath:"#/properties/guests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema121.properties.guests,data:data14};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate229(data14[i1], {instancePath:instancePath+"/guests/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
}
if(data.number_of_rooms !== undefined){
let data16 = data.number_of_rooms;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
const err50 = {instancePath:instancePath+"/number_of_rooms",schemaPath:"#/properties/number_of_rooms/type",keyword:"type",params:{type: schema121.properties.number_of_rooms.type},message:"must be integer,null",schema:schema121.properties.number_of_rooms.type,parentSchema:schema121.properties.number_of_rooms,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 500 || isNaN(data16)){
const err51 = {instancePath:instancePath+"/number_of_rooms",schemaPath:"#/properties/number_of_rooms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500",schema:500,parentSchema:schema121.properties.number_of_rooms,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err52 = {instancePath:instancePath+"/number_of_rooms",schemaPath:"#/properties/number_of_rooms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema121.properties.number_of_rooms,data:data16};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data.star_rating !== undefined){
let data17 = data.star_rating;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err53 = {instancePath:instancePath+"/star_rating",schemaPath:"#/properties/star_rating/type",keyword:"type",params:{type: schema121.properties.star_rating.type},message:"must be integer,null",schema:schema121.properties.star_rating.type,parentSchema:schema121.properties.star_rating,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 5 || isNaN(data17)){
const err54 = {instancePath:instancePath+"/star_rating",schemaPath:"#/properties/star_rating/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema121.properties.star_rating,data:data17};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err55 = {instancePath:instancePath+"/star_rating",schemaPath:"#/properties/star_rating/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema121.properties.star_rating,data:data17};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data.property_type !== undefined){
let data18 = data.property_type;
if((typeof data18 !== "string") && (data18 !== null)){
const err56 = {instancePath:instancePath+"/property_type",schemaPath:"#/properties/property_type/type",keyword:"type",params:{type: schema121.properties.property_type.type},message:"must be string,null",schema:schema121.properties.property_type.type,parentSchema:schema121.properties.property_type,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(((((((((((((((((((((((((data18 === "hotel") || (data18 === "aparthotel")) || (data18 === "motel")) || (data18 === "resort")) || (data18 === "bed_and_breakfast")) || (data18 === "guesthouse")) || (data18 === "serviced_apartment")) || (data18 === "ryokan")) || (data18 === "short_term_rental")) || (data18 === "vacation_rental")) || (data18 === "apartment")) || (data18 === "tourist_apartment")) || (data18 === "villa")) || (data18 === "house")) || (data18 === "private_room")) || (data18 === "homestay")) || (data18 === "rural_house")) || (data18 === "hostel")) || (data18 === "youth_hostel")) || (data18 === "campsite")) || (data18 === "mobile_home")) || (data18 === "glamping")) || (data18 === "boat")) || (data18 === "other")) || (data18 === null))){
const err57 = {instancePath:instancePath+"/property_type",schemaPath:"#/properties/property_type/enum",keyword:"enum",params:{allowedValues: schema121.properties.property_type.enum},message:"must be equal to one of the allowed values",schema:schema121.properties.property_type.enum,parentSchema:schema121.properties.property_type,data:data18};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.property_classification !== undefined){
let data19 = data.property_classification;
if((typeof data19 !== "string") && (data19 !== null)){
const err58 = {instancePath:instancePath+"/property_classification",schemaPath:"#/properties/property_classification/type",keyword:"type",params:{type: schema121.properties.property_classification.type},message:"must be string,null",schema:schema121.properties.property_classification.type,parentSchema:schema121.properties.property_classification,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data19 === "string"){
if(func1(data19) > 50){
const err59 = {instancePath:instancePath+"/property_classification",schemaPath:"#/properties/property_classification/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema121.properties.property_classification,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func1(data19) < 1){
const err60 = {instancePath:instancePath+"/property_classification",schemaPath:"#/properties/property_classification/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema121.properties.property_classification,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!pattern27.test(data19)){
const err61 = {instancePath:instancePath+"/property_classification",schemaPath:"#/properties/property_classification/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema121.properties.property_classification,data:data19};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data.establishment_rooms !== undefined){
let data20 = data.establishment_rooms;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
const err62 = {instancePath:instancePath+"/establishment_rooms",schemaPath:"#/properties/establishment_rooms/type",keyword:"type",params:{type: schema121.properties.establishment_rooms.type},message:"must be integer,null",schema:schema121.properties.establishment_rooms.type,parentSchema:schema121.properties.establishment_rooms,data:data20};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 100000 || isNaN(data20)){
const err63 = {instancePath:instancePath+"/establishment_rooms",schemaPath:"#/properties/establishment_rooms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema121.properties.establishment_rooms,data:data20};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err64 = {instancePath:instancePath+"/establishment_rooms",schemaPath:"#/properties/establishment_rooms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema121.properties.establishment_rooms,data:data20};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data.property_postal_code !== undefined){
let data21 = data.property_postal_code;
if((typeof data21 !== "string") && (data21 !== null)){
const err65 = {instancePath:instancePath+"/property_postal_code",schemaPath:"#/properties/property_postal_code/type",keyword:"type",params:{type: schema121.properties.property_postal_code.type},message:"must be string,null",schema:schema121.properties.property_postal_code.type,parentSchema:schema121.properties.property_postal_code,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data21 === "string"){
if(func1(data21) > 20){
const err66 = {instancePath:instancePath+"/property_postal_code",schemaPath:"#/properties/property_postal_code/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema121.properties.property_postal_code,data:data21};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(func1(data21) < 1){
const err67 = {instancePath:instancePath+"/property_postal_code",schemaPath:"#/properties/property_postal_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema121.properties.property_postal_code,data:data21};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!pattern27.test(data21)){
const err68 = {instancePath:instancePath+"/property_postal_code",schemaPath:"#/properties/property_postal_code/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema121.properties.property_postal_code,data:data21};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data.guest_type !== undefined){
let data22 = data.guest_type;
if((typeof data22 !== "string") && (data22 !== null)){
const err69 = {instancePath:instancePath+"/guest_type",schemaPath:"#/properties/guest_type/type",keyword:"type",params:{type: schema121.properties.guest_type.type},message:"must be string,null",schema:schema121.properties.guest_type.type,parentSchema:schema121.properties.guest_type,data:data22};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!(((((data22 === "standard") || (data22 === "tourist")) || (data22 === "business")) || (data22 === "resident")) || (data22 === null))){
const err70 = {instancePath:instancePath+"/guest_type",schemaPath:"#/properties/guest_type/enum",keyword:"enum",params:{allowedValues: schema121.properties.guest_type.enum},message:"must be equal to one of the allowed values",schema:schema121.properties.guest_type.enum,parentSchema:schema121.properties.guest_type,data:data22};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.booking_date !== undefined){
let data23 = data.booking_date;
if((typeof data23 !== "string") && (data23 !== null)){
const err71 = {instancePath:instancePath+"/booking_date",schemaPath:"#/properties/booking_date/type",keyword:"type",params:{type: schema121.properties.booking_date.type},message:"must be string,null",schema:schema121.properties.booking_date.type,parentSchema:schema121.properties.booking_date,data:data23};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data23 === "string"){
if(func1(data23) > 10){
const err72 = {instancePath:instancePath+"/booking_date",schemaPath:"#/properties/booking_date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema121.properties.booking_date,data:data23};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!pattern31.test(data23)){
const err73 = {instancePath:instancePath+"/booking_date",schemaPath:"#/properties/booking_date/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema121.properties.booking_date,data:data23};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(formats6.validate(data23))){
const err74 = {instancePath:instancePath+"/booking_date",schemaPath:"#/properties/booking_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema121.properties.booking_date,data:data23};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data.booking_purpose !== undefined){
let data24 = data.booking_purpose;
if((typeof data24 !== "string") && (data24 !== null)){
const err75 = {instancePath:instancePath+"/booking_purpose",schemaPath:"#/properties/booking_purpose/type",keyword:"type",params:{type: schema121.properties.booking_purpose.type},message:"must be string,null",schema:schema121.properties.booking_purpose.type,parentSchema:schema121.properties.booking_purpose,data:data24};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!(((((((((((data24 === "leisure") || (data24 === "business")) || (data24 === "government")) || (data24 === "education")) || (data24 === "medical")) || (data24 === "military")) || (data24 === "humanitarian")) || (data24 === "religious")) || (data24 === "event")) || (data24 === "other")) || (data24 === null))){
const err76 = {instancePath:instancePath+"/booking_purpose",schemaPath:"#/properties/booking_purpose/enum",keyword:"enum",params:{allowedValues: schema121.properties.booking_purpose.enum},message:"must be equal to one of the allowed values",schema:schema121.properties.booking_purpose.enum,parentSchema:schema121.properties.booking_purpose,data:data24};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.merchant_of_record !== undefined){
let data25 = data.merchant_of_record;
if((typeof data25 !== "string") && (data25 !== null)){
const err77 = {instancePath:instancePath+"/merchant_of_record",schemaPath:"#/properties/merchant_of_record/type",keyword:"type",params:{type: schema121.properties.merchant_of_record.type},message:"must be string,null",schema:schema121.properties.merchant_of_record.type,parentSchema:schema121.properties.merchant_of_record,data:data25};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!((((data25 === "property") || (data25 === "platform")) || (data25 === "none")) || (data25 === null))){
const err78 = {instancePath:instancePath+"/merchant_of_record",schemaPath:"#/properties/merchant_of_record/enum",keyword:"enum",params:{allowedValues: schema121.properties.merchant_of_record.enum},message:"must be equal to one of the allowed values",schema:schema121.properties.merchant_of_record.enum,parentSchema:schema121.properties.merchant_of_record,data:data25};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.is_marketplace !== undefined){
let data26 = data.is_marketplace;
if((typeof data26 !== "boolean") && (data26 !== null)){
const err79 = {instancePath:instancePath+"/is_marketplace",schemaPath:"#/properties/is_marketplace/type",keyword:"type",params:{type: schema121.properties.is_marketplace.type},message:"must be boolean,null",schema:schema121.properties.is_marketplace.type,parentSchema:schema121.properties.is_marketplace,data:data26};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.platform_type !== undefined){
let data27 = data.platform_type;
if((typeof data27 !== "string") && (data27 !== null)){
const err80 = {instancePath:instancePath+"/platform_type",schemaPath:"#/properties/platform_type/type",keyword:"type",params:{type: schema121.properties.platform_type.type},message:"must be string,null",schema:schema121.properties.platform_type.type,parentSchema:schema121.properties.platform_type,data:data27};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(typeof data27 === "string"){
if(func1(data27) > 50){
const err81 = {instancePath:instancePath+"/platform_type",schemaPath:"#/properties/platform_type/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema121.properties.platform_type,data:data27};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func1(data27) < 1){
const err82 = {instancePath:instancePath+"/platform_type",schemaPath:"#/properties/platform_type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema121.properties.platform_type,data:data27};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!pattern27.test(data27)){
const err83 = {instancePath:instancePath+"/platform_type",schemaPath:"#/properties/platform_type/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema121.properties.platform_type,data:data27};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data.is_bundled !== undefined){
let data28 = data.is_bundled;
if((typeof data28 !== "boolean") && (data28 !== null)){
const err84 = {instancePath:instancePath+"/is_bundled",schemaPath:"#/properties/is_bundled/type",keyword:"type",params:{type: schema121.properties.is_bundled.type},message:"must be boolean,null",schema:schema121.properties.is_bundled.type,parentSchema:schema121.properties.is_bundled,data:data28};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.customer_type !== undefined){
let data29 = data.customer_type;
if((typeof data29 !== "string") && (data29 !== null)){
const err85 = {instancePath:instancePath+"/customer_type",schemaPath:"#/properties/customer_type/type",keyword:"type",params:{type: schema121.properties.customer_type.type},message:"must be string,null",schema:schema121.properties.customer_type.type,parentSchema:schema121.properties.customer_type,data:data29};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(((((((data29 === "consumer") || (data29 === "business")) || (data29 === "government")) || (data29 === "diplomat")) || (data29 === "ngo")) || (data29 === "exempt_entity")) || (data29 === null))){
const err86 = {instancePath:instancePath+"/customer_type",schemaPath:"#/properties/customer_type/enum",keyword:"enum",params:{allowedValues: schema121.properties.customer_type.enum},message:"must be equal to one of the allowed values",schema:schema121.properties.customer_type.enum,parentSchema:schema121.properties.customer_type,data:data29};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.business_tax_id !== undefined){
let data30 = data.business_tax_id;
if((typeof data30 !== "string") && (data30 !== null)){
const err87 = {instancePath:instancePath+"/business_tax_id",schemaPath:"#/properties/business_tax_id/type",keyword:"type",params:{type: schema121.properties.business_tax_id.type},message:"must be string,null",schema:schema121.properties.business_tax_id.type,parentSchema:schema121.properties.business_tax_id,data:data30};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(typeof data30 === "string"){
if(func1(data30) > 30){
const err88 = {instancePath:instancePath+"/business_tax_id",schemaPath:"#/properties/business_tax_id/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema121.properties.business_tax_id,data:data30};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(func1(data30) < 1){
const err89 = {instancePath:instancePath+"/business_tax_id",schemaPath:"#/properties/business_tax_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema121.properties.business_tax_id,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!pattern27.test(data30)){
const err90 = {instancePath:instancePath+"/business_tax_id",schemaPath:"#/properties/business_tax_id/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema121.properties.business_tax_id,data:data30};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data.commission_supplier_country !== undefined){
let data31 = data.commission_supplier_country;
if((typeof data31 !== "string") && (data31 !== null)){
const err91 = {instancePath:instancePath+"/commission_supplier_country",schemaPath:"#/properties/commission_supplier_country/type",keyword:"type",params:{type: schema121.properties.commission_supplier_country.type},message:"must be string,null",schema:schema121.properties.commission_supplier_country.type,parentSchema:schema121.properties.commission_supplier_country,data:data31};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(typeof data31 === "string"){
if(func1(data31) > 2){
const err92 = {instancePath:instancePath+"/commission_supplier_country",schemaPath:"#/properties/commission_supplier_country/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters",schema:2,parentSchema:schema121.properties.commission_supplier_country,data:data31};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!pattern17.test(data31)){
const err93 = {instancePath:instancePath+"/commission_supplier_country",schemaPath:"#/properties/commission_supplier_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema121.properties.commission_supplier_country,data:data31};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data.line_items !== undefined){
let data32 = data.line_items;
if((!(Array.isArray(data32))) && (data32 !== null)){
const err94 = {instancePath:instancePath+"/line_items",schemaPath:"#/properties/line_items/type",keyword:"type",params:{type: schema121.properties.line_items.type},message:"must be array,null",schema:schema121.properties.line_items.type,parentSchema:schema121.properties.line_items,data:data32};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(Array.isArray(data32)){
if(data32.length > 50){
const err95 = {instancePath:instancePath+"/line_items",schemaPath:"#/properties/line_items/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema121.properties.line_items,data:data32};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
if(!(validate231(data32[i2], {instancePath:instancePath+"/line_items/" + i2,parentData:data32,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
}
}
if(data.price_includes_tax !== undefined){
let data34 = data.price_includes_tax;
if((typeof data34 !== "boolean") && (data34 !== null)){
const err96 = {instancePath:instancePath+"/price_includes_tax",schemaPath:"#/properties/price_includes_tax/type",keyword:"type",params:{type: schema121.properties.price_includes_tax.type},message:"must be boolean,null",schema:schema121.properties.price_includes_tax.type,parentSchema:schema121.properties.price_includes_tax,data:data34};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.settlement_currency !== undefined){
let data35 = data.settlement_currency;
if((typeof data35 !== "string") && (data35 !== null)){
const err97 = {instancePath:instancePath+"/settlement_currency",schemaPath:"#/properties/settlement_currency/type",keyword:"type",params:{type: schema121.properties.settlement_currency.type},message:"must be string,null",schema:schema121.properties.settlement_currency.type,parentSchema:schema121.properties.settlement_currency,data:data35};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(typeof data35 === "string"){
if(func1(data35) > 3){
const err98 = {instancePath:instancePath+"/settlement_currency",schemaPath:"#/properties/settlement_currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters",schema:3,parentSchema:schema121.properties.settlement_currency,data:data35};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!pattern36.test(data35)){
const err99 = {instancePath:instancePath+"/settlement_currency",schemaPath:"#/properties/settlement_currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema121.properties.settlement_currency,data:data35};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data.as_of !== undefined){
let data36 = data.as_of;
if((typeof data36 !== "string") && (data36 !== null)){
const err100 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/type",keyword:"type",params:{type: schema121.properties.as_of.type},message:"must be string,null",schema:schema121.properties.as_of.type,parentSchema:schema121.properties.as_of,data:data36};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(typeof data36 === "string"){
if(func1(data36) > 35){
const err101 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema121.properties.as_of,data:data36};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!(formats2.validate(data36))){
const err102 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema121.properties.as_of,data:data36};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data.data_version !== undefined){
let data37 = data.data_version;
if((typeof data37 !== "string") && (data37 !== null)){
const err103 = {instancePath:instancePath+"/data_version",schemaPath:"#/properties/data_version/type",keyword:"type",params:{type: schema121.properties.data_version.type},message:"must be string,null",schema:schema121.properties.data_version.type,parentSchema:schema121.properties.data_version,data:data37};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(typeof data37 === "string"){
if(func1(data37) > 14){
const err104 = {instancePath:instancePath+"/data_version",schemaPath:"#/properties/data_version/maxLength",keyword:"maxLength",params:{limit: 14},message:"must NOT have more than 14 characters",schema:14,parentSchema:schema121.properties.data_version,data:data37};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!pattern88.test(data37)){
const err105 = {instancePath:instancePath+"/data_version",schemaPath:"#/properties/data_version/pattern",keyword:"pattern",params:{pattern: "^\\d{4}\\.\\d{2}\\.\\d{1,6}$"},message:"must match pattern \""+"^\\d{4}\\.\\d{2}\\.\\d{1,6}$"+"\"",schema:"^\\d{4}\\.\\d{2}\\.\\d{1,6}$",parentSchema:schema121.properties.data_version,data:data37};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
}
else {
const err106 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema121.type,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate226(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_53 = validate236;
const schema126 = {"$ref":"TaxCalculationBatch"};
const schema127 = {"type":"object","description":"Calculations that stand each for themselves. A mistake of form anywhere refuses the whole batch. The rows of guests times nights may come to 1,000,000 in all.","additionalProperties":false,"required":["calculations"],"properties":{"calculations":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"TaxCalculationRequest"}}}};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.calculations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calculations"},message:"must have required property '"+"calculations"+"'",schema:schema127.required,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "calculations")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.calculations !== undefined){
let data0 = data.calculations;
if(Array.isArray(data0)){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/calculations",schemaPath:"#/properties/calculations/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema127.properties.calculations,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/calculations",schemaPath:"#/properties/calculations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema127.properties.calculations,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate226(data0[i0], {instancePath:instancePath+"/calculations/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/calculations",schemaPath:"#/properties/calculations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema127.properties.calculations.type,parentSchema:schema127.properties.calculations,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema127.type,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate237(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_54 = validate240;
const schema128 = {"type":"object","additionalProperties":false,"required":[],"properties":{"status":{"$ref":"LegalIssuerStatus"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string"}}};
const schema129 = {"type":"string","description":"`inactive` ones cannot issue.","enum":["active","inactive"]};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate241.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema129.type,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "active") || (data === "inactive"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema129.enum},message:"must be equal to one of the allowed values",schema:schema129.enum,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}
validate241.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "limit")) || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
if(!(validate241(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema128.properties.limit.type,parentSchema:schema128.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 200 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema128.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema128.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data2 = data.cursor;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema128.properties.cursor.type,parentSchema:schema128.properties.cursor,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema128.type,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_55 = validate243;
const schema130 = {"$ref":"NewLegalIssuer"};
const schema131 = {"type":"object","description":"Numbers, accounts and electronic addresses of known kinds are checked with their check digits; a wrong one is 422 with the expected form.","additionalProperties":false,"required":["legal_name","country_code"],"properties":{"legal_name":{"type":"string","description":"BT-27.","minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Hotel Berlin GmbH"]},"trading_name":{"type":["string","null"],"description":"BT-28.","minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Hotel am Tor"]},"country_code":{"type":"string","description":"BT-40; gives the time zone of its documents.","pattern":"^[A-Z]{2}$","maxLength":2,"examples":["DE"]},"registered_address":{"$ref":"NewAddress"},"default_currency":{"type":["string","null"],"description":"ISO 4217 code.","pattern":"^[A-Z]{3}$","maxLength":3,"examples":["EUR"]},"levy_presentation":{"type":["string","null"],"description":"`excluded`: levies outside VAT are not on the invoice. `line`: each is a line without VAT. Null is `excluded`.","enum":["excluded","line",null]},"eas_endpoint_id":{"type":["string","null"],"description":"BT-34, the electronic address; goes with its scheme.","minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["DE136695976"]},"eas_scheme_code":{"type":["string","null"],"description":"Code of the EAS list.","minLength":1,"maxLength":20,"pattern":"^[A-Z0-9]+$","examples":["9930"]},"company_registration_id":{"type":["string","null"],"description":"BT-30; needed where there is no VAT registration.","minLength":1,"maxLength":50,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["HRB 123456 B"]},"contact":{"$ref":"NewIssuerContact"},"payment_means_code":{"type":["string","null"],"description":"BT-81, a code of UNCL 4461; null is `1`, not defined.","minLength":1,"maxLength":3,"pattern":"^[A-Z0-9]{1,3}$","examples":["58"]},"payment_iban":{"type":["string","null"],"description":"BT-84. It is kept without spaces.","minLength":1,"maxLength":50,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["DE89370400440532013000"]},"payment_bic":{"type":["string","null"],"description":"BT-86.","minLength":1,"maxLength":11,"pattern":"^[A-Za-z0-9]+$","examples":["COBADEFFXXX"]}}};
const pattern100 = new RegExp("^[A-Z0-9]+$", "u");
const pattern104 = new RegExp("^[A-Z0-9]{1,3}$", "u");
const pattern106 = new RegExp("^[A-Za-z0-9]+$", "u");
const schema132 = {"type":["object","null"],"description":"A postal address; give what there is of it.","additionalProperties":false,"properties":{"line1":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["Gran Via 1"]},"line2":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["Second floor"]},"city":{"type":["string","null"],"minLength":1,"maxLength":100,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["Barcelona"]},"region":{"type":["string","null"],"description":"State, province or the like.","minLength":1,"maxLength":100,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["Catalonia"]},"postal_code":{"type":["string","null"],"minLength":1,"maxLength":20,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["08002"]},"country_code":{"type":["string","null"],"description":"ISO 3166-1 alpha-2 code.","pattern":"^[A-Z]{2}$","maxLength":2,"examples":["ES"]}}};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema132.type},message:"must be object,null",schema:schema132.type,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "line1") || (key0 === "line2")) || (key0 === "city")) || (key0 === "region")) || (key0 === "postal_code")) || (key0 === "country_code"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.line1 !== undefined){
let data0 = data.line1;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/line1",schemaPath:"#/properties/line1/type",keyword:"type",params:{type: schema132.properties.line1.type},message:"must be string,null",schema:schema132.properties.line1.type,parentSchema:schema132.properties.line1,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err3 = {instancePath:instancePath+"/line1",schemaPath:"#/properties/line1/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema132.properties.line1,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/line1",schemaPath:"#/properties/line1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema132.properties.line1,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern27.test(data0)){
const err5 = {instancePath:instancePath+"/line1",schemaPath:"#/properties/line1/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema132.properties.line1,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.line2 !== undefined){
let data1 = data.line2;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/line2",schemaPath:"#/properties/line2/type",keyword:"type",params:{type: schema132.properties.line2.type},message:"must be string,null",schema:schema132.properties.line2.type,parentSchema:schema132.properties.line2,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err7 = {instancePath:instancePath+"/line2",schemaPath:"#/properties/line2/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema132.properties.line2,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/line2",schemaPath:"#/properties/line2/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema132.properties.line2,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern27.test(data1)){
const err9 = {instancePath:instancePath+"/line2",schemaPath:"#/properties/line2/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema132.properties.line2,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.city !== undefined){
let data2 = data.city;
if((typeof data2 !== "string") && (data2 !== null)){
const err10 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: schema132.properties.city.type},message:"must be string,null",schema:schema132.properties.city.type,parentSchema:schema132.properties.city,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 100){
const err11 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema132.properties.city,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func1(data2) < 1){
const err12 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema132.properties.city,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern27.test(data2)){
const err13 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema132.properties.city,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.region !== undefined){
let data3 = data.region;
if((typeof data3 !== "string") && (data3 !== null)){
const err14 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema132.properties.region.type},message:"must be string,null",schema:schema132.properties.region.type,parentSchema:schema132.properties.region,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 100){
const err15 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema132.properties.region,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func1(data3) < 1){
const err16 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema132.properties.region,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern27.test(data3)){
const err17 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema132.properties.region,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.postal_code !== undefined){
let data4 = data.postal_code;
if((typeof data4 !== "string") && (data4 !== null)){
const err18 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/type",keyword:"type",params:{type: schema132.properties.postal_code.type},message:"must be string,null",schema:schema132.properties.postal_code.type,parentSchema:schema132.properties.postal_code,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 20){
const err19 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema132.properties.postal_code,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func1(data4) < 1){
const err20 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema132.properties.postal_code,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern27.test(data4)){
const err21 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema132.properties.postal_code,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.country_code !== undefined){
let data5 = data.country_code;
if((typeof data5 !== "string") && (data5 !== null)){
const err22 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: schema132.properties.country_code.type},message:"must be string,null",schema:schema132.properties.country_code.type,parentSchema:schema132.properties.country_code,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 2){
const err23 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters",schema:2,parentSchema:schema132.properties.country_code,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern17.test(data5)){
const err24 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema132.properties.country_code,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema133 = {"type":["object","null"],"description":"Whom a buyer asks (BG-6); replaced as a whole.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"description":"BT-41.","minLength":1,"maxLength":100,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Reservations"]},"phone":{"type":["string","null"],"description":"BT-42.","minLength":1,"maxLength":50,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["+49 30 1234567"]},"email":{"type":["string","null"],"format":"email","description":"BT-43.","maxLength":254,"examples":["invoices@hotel-berlin.example"]}}};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema133.type},message:"must be object,null",schema:schema133.type,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "phone")) || (key0 === "email"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema133,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema133.properties.name.type},message:"must be string,null",schema:schema133.properties.name.type,parentSchema:schema133.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema133.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema133.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema133.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.phone !== undefined){
let data1 = data.phone;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: schema133.properties.phone.type},message:"must be string,null",schema:schema133.properties.phone.type,parentSchema:schema133.properties.phone,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 50){
const err7 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema133.properties.phone,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema133.properties.phone,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern3.test(data1)){
const err9 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema133.properties.phone,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
const err10 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema133.properties.email.type},message:"must be string,null",schema:schema133.properties.email.type,parentSchema:schema133.properties.email,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 254){
const err11 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema133.properties.email,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0.test(data2))){
const err12 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\"",schema:"email",parentSchema:schema133.properties.email,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legal_name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legal_name"},message:"must have required property '"+"legal_name"+"'",schema:schema131.required,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.country_code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country_code"},message:"must have required property '"+"country_code"+"'",schema:schema131.required,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func23.call(schema131.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.legal_name !== undefined){
let data0 = data.legal_name;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err3 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema131.properties.legal_name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema131.properties.legal_name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema131.properties.legal_name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema131.properties.legal_name.type,parentSchema:schema131.properties.legal_name,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.trading_name !== undefined){
let data1 = data.trading_name;
if((typeof data1 !== "string") && (data1 !== null)){
const err7 = {instancePath:instancePath+"/trading_name",schemaPath:"#/properties/trading_name/type",keyword:"type",params:{type: schema131.properties.trading_name.type},message:"must be string,null",schema:schema131.properties.trading_name.type,parentSchema:schema131.properties.trading_name,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err8 = {instancePath:instancePath+"/trading_name",schemaPath:"#/properties/trading_name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema131.properties.trading_name,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data1) < 1){
const err9 = {instancePath:instancePath+"/trading_name",schemaPath:"#/properties/trading_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema131.properties.trading_name,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern3.test(data1)){
const err10 = {instancePath:instancePath+"/trading_name",schemaPath:"#/properties/trading_name/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema131.properties.trading_name,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.country_code !== undefined){
let data2 = data.country_code;
if(typeof data2 === "string"){
if(func1(data2) > 2){
const err11 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters",schema:2,parentSchema:schema131.properties.country_code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern17.test(data2)){
const err12 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema131.properties.country_code,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema131.properties.country_code.type,parentSchema:schema131.properties.country_code,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.registered_address !== undefined){
if(!(validate245(data.registered_address, {instancePath:instancePath+"/registered_address",parentData:data,parentDataProperty:"registered_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.default_currency !== undefined){
let data4 = data.default_currency;
if((typeof data4 !== "string") && (data4 !== null)){
const err14 = {instancePath:instancePath+"/default_currency",schemaPath:"#/properties/default_currency/type",keyword:"type",params:{type: schema131.properties.default_currency.type},message:"must be string,null",schema:schema131.properties.default_currency.type,parentSchema:schema131.properties.default_currency,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 3){
const err15 = {instancePath:instancePath+"/default_currency",schemaPath:"#/properties/default_currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters",schema:3,parentSchema:schema131.properties.default_currency,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern36.test(data4)){
const err16 = {instancePath:instancePath+"/default_currency",schemaPath:"#/properties/default_currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema131.properties.default_currency,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.levy_presentation !== undefined){
let data5 = data.levy_presentation;
if((typeof data5 !== "string") && (data5 !== null)){
const err17 = {instancePath:instancePath+"/levy_presentation",schemaPath:"#/properties/levy_presentation/type",keyword:"type",params:{type: schema131.properties.levy_presentation.type},message:"must be string,null",schema:schema131.properties.levy_presentation.type,parentSchema:schema131.properties.levy_presentation,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data5 === "excluded") || (data5 === "line")) || (data5 === null))){
const err18 = {instancePath:instancePath+"/levy_presentation",schemaPath:"#/properties/levy_presentation/enum",keyword:"enum",params:{allowedValues: schema131.properties.levy_presentation.enum},message:"must be equal to one of the allowed values",schema:schema131.properties.levy_presentation.enum,parentSchema:schema131.properties.levy_presentation,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.eas_endpoint_id !== undefined){
let data6 = data.eas_endpoint_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err19 = {instancePath:instancePath+"/eas_endpoint_id",schemaPath:"#/properties/eas_endpoint_id/type",keyword:"type",params:{type: schema131.properties.eas_endpoint_id.type},message:"must be string,null",schema:schema131.properties.eas_endpoint_id.type,parentSchema:schema131.properties.eas_endpoint_id,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data6 === "string"){
if(func1(data6) > 200){
const err20 = {instancePath:instancePath+"/eas_endpoint_id",schemaPath:"#/properties/eas_endpoint_id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema131.properties.eas_endpoint_id,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func1(data6) < 1){
const err21 = {instancePath:instancePath+"/eas_endpoint_id",schemaPath:"#/properties/eas_endpoint_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema131.properties.eas_endpoint_id,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern3.test(data6)){
const err22 = {instancePath:instancePath+"/eas_endpoint_id",schemaPath:"#/properties/eas_endpoint_id/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema131.properties.eas_endpoint_id,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.eas_scheme_code !== undefined){
let data7 = data.eas_scheme_code;
if((typeof data7 !== "string") && (data7 !== null)){
const err23 = {instancePath:instancePath+"/eas_scheme_code",schemaPath:"#/properties/eas_scheme_code/type",keyword:"type",params:{type: schema131.properties.eas_scheme_code.type},message:"must be string,null",schema:schema131.properties.eas_scheme_code.type,parentSchema:schema131.properties.eas_scheme_code,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 20){
const err24 = {instancePath:instancePath+"/eas_scheme_code",schemaPath:"#/properties/eas_scheme_code/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema131.properties.eas_scheme_code,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func1(data7) < 1){
const err25 = {instancePath:instancePath+"/eas_scheme_code",schemaPath:"#/properties/eas_scheme_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema131.properties.eas_scheme_code,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern100.test(data7)){
const err26 = {instancePath:instancePath+"/eas_scheme_code",schemaPath:"#/properties/eas_scheme_code/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]+$"},message:"must match pattern \""+"^[A-Z0-9]+$"+"\"",schema:"^[A-Z0-9]+$",parentSchema:schema131.properties.eas_scheme_code,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.company_registration_id !== undefined){
let data8 = data.company_registration_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err27 = {instancePath:instancePath+"/company_registration_id",schemaPath:"#/properties/company_registration_id/type",keyword:"type",params:{type: schema131.properties.company_registration_id.type},message:"must be string,null",schema:schema131.properties.company_registration_id.type,parentSchema:schema131.properties.company_registration_id,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data8 === "string"){
if(func1(data8) > 50){
const err28 = {instancePath:instancePath+"/company_registration_id",schemaPath:"#/properties/company_registration_id/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema131.properties.company_registration_id,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func1(data8) < 1){
const err29 = {instancePath:instancePath+"/company_registration_id",schemaPath:"#/properties/company_registration_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema131.properties.company_registration_id,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern3.test(data8)){
const err30 = {instancePath:instancePath+"/company_registration_id",schemaPath:"#/properties/company_registration_id/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema131.properties.company_registration_id,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.contact !== undefined){
if(!(validate247(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.payment_means_code !== undefined){
let data10 = data.payment_means_code;
if((typeof data10 !== "string") && (data10 !== null)){
const err31 = {instancePath:instancePath+"/payment_means_code",schemaPath:"#/properties/payment_means_code/type",keyword:"type",params:{type: schema131.properties.payment_means_code.type},message:"must be string,null",schema:schema131.properties.payment_means_code.type,parentSchema:schema131.properties.payment_means_code,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data10 === "string"){
if(func1(data10) > 3){
const err32 = {instancePath:instancePath+"/payment_means_code",schemaPath:"#/properties/payment_means_code/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters",schema:3,parentSchema:schema131.properties.payment_means_code,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func1(data10) < 1){
const err33 = {instancePath:instancePath+"/payment_means_code",schemaPath:"#/properties/payment_means_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema131.properties.payment_means_code,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern104.test(data10)){
const err34 = {instancePath:instancePath+"/payment_means_code",schemaPath:"#/properties/payment_means_code/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{1,3}$"},message:"must match pattern \""+"^[A-Z0-9]{1,3}$"+"\"",schema:"^[A-Z0-9]{1,3}$",parentSchema:schema131.properties.payment_means_code,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.payment_iban !== undefined){
let data11 = data.payment_iban;
if((typeof data11 !== "string") && (data11 !== null)){
const err35 = {instancePath:instancePath+"/payment_iban",schemaPath:"#/properties/payment_iban/type",keyword:"type",params:{type: schema131.properties.payment_iban.type},message:"must be string,null",schema:schema131.properties.payment_iban.type,parentSchema:schema131.properties.payment_iban,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data11 === "string"){
if(func1(data11) > 50){
const err36 = {instancePath:instancePath+"/payment_iban",schemaPath:"#/properties/payment_iban/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema131.properties.payment_iban,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func1(data11) < 1){
const err37 = {instancePath:instancePath+"/payment_iban",schemaPath:"#/properties/payment_iban/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema131.properties.payment_iban,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern3.test(data11)){
const err38 = {instancePath:instancePath+"/payment_iban",schemaPath:"#/properties/payment_iban/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema131.properties.payment_iban,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.payment_bic !== undefined){
let data12 = data.payment_bic;
if((typeof data12 !== "string") && (data12 !== null)){
const err39 = {instancePath:instancePath+"/payment_bic",schemaPath:"#/properties/payment_bic/type",keyword:"type",params:{type: schema131.properties.payment_bic.type},message:"must be string,null",schema:schema131.properties.payment_bic.type,parentSchema:schema131.properties.payment_bic,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data12 === "string"){
if(func1(data12) > 11){
const err40 = {instancePath:instancePath+"/payment_bic",schemaPath:"#/properties/payment_bic/maxLength",keyword:"maxLength",params:{limit: 11},message:"must NOT have more than 11 characters",schema:11,parentSchema:schema131.properties.payment_bic,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func1(data12) < 1){
const err41 = {instancePath:instancePath+"/payment_bic",schemaPath:"#/properties/payment_bic/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema131.properties.payment_bic,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern106.test(data12)){
const err42 = {instancePath:instancePath+"/payment_bic",schemaPath:"#/properties/payment_bic/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+$"},message:"must match pattern \""+"^[A-Za-z0-9]+$"+"\"",schema:"^[A-Za-z0-9]+$",parentSchema:schema131.properties.payment_bic,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema131.type,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate244(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_56 = validate250;
const schema134 = {"type":"object","additionalProperties":false,"required":["legal_issuer_id"],"properties":{"legal_issuer_id":{"type":"string"}}};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legal_issuer_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legal_issuer_id"},message:"must have required property '"+"legal_issuer_id"+"'",schema:schema134.required,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "legal_issuer_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.legal_issuer_id !== undefined){
let data0 = data.legal_issuer_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema134.properties.legal_issuer_id.type,parentSchema:schema134.properties.legal_issuer_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema134.type,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_57 = validate251;
const schema135 = {"$ref":"LegalIssuerUpdate"};
const schema136 = {"type":"object","description":"What is absent stays as it is; null clears. It changes future documents only.","additionalProperties":false,"properties":{"legal_name":{"type":"string","description":"BT-27.","minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Hotel Berlin GmbH"]},"trading_name":{"type":["string","null"],"description":"BT-28.","minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Hotel am Tor"]},"country_code":{"type":"string","description":"BT-40; gives the time zone of its documents. Fixed once a document was issued.","pattern":"^[A-Z]{2}$","maxLength":2,"examples":["DE"]},"registered_address":{"$ref":"NewAddress"},"default_currency":{"type":["string","null"],"description":"ISO 4217 code.","pattern":"^[A-Z]{3}$","maxLength":3,"examples":["EUR"]},"levy_presentation":{"type":["string","null"],"description":"`excluded`: levies outside VAT are not on the invoice. `line`: each is a line without VAT. Null is `excluded`.","enum":["excluded","line",null]},"eas_endpoint_id":{"type":["string","null"],"description":"BT-34, the electronic address; goes with its scheme.","minLength":1,"maxLength":200,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["DE136695976"]},"eas_scheme_code":{"type":["string","null"],"description":"Code of the EAS list.","minLength":1,"maxLength":20,"pattern":"^[A-Z0-9]+$","examples":["9930"]},"company_registration_id":{"type":["string","null"],"description":"BT-30; needed where there is no VAT registration.","minLength":1,"maxLength":50,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["HRB 123456 B"]},"contact":{"$ref":"NewIssuerContact"},"payment_means_code":{"type":["string","null"],"description":"BT-81, a code of UNCL 4461; null is `1`, not defined.","minLength":1,"maxLength":3,"pattern":"^[A-Z0-9]{1,3}$","examples":["58"]},"payment_iban":{"type":["string","null"],"description":"BT-84. It is kept without spaces.","minLength":1,"maxLength":50,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["DE89370400440532013000"]},"payment_bic":{"type":["string","null"],"description":"BT-86.","minLength":1,"maxLength":11,"pattern":"^[A-Za-z0-9]+$","examples":["COBADEFFXXX"]},"status":{"$ref":"LegalIssuerStatus"}}};

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func23.call(schema136.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.legal_name !== undefined){
let data0 = data.legal_name;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err1 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema136.properties.legal_name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema136.properties.legal_name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema136.properties.legal_name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/legal_name",schemaPath:"#/properties/legal_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.legal_name.type,parentSchema:schema136.properties.legal_name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.trading_name !== undefined){
let data1 = data.trading_name;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/trading_name",schemaPath:"#/properties/trading_name/type",keyword:"type",params:{type: schema136.properties.trading_name.type},message:"must be string,null",schema:schema136.properties.trading_name.type,parentSchema:schema136.properties.trading_name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err6 = {instancePath:instancePath+"/trading_name",schemaPath:"#/properties/trading_name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema136.properties.trading_name,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/trading_name",schemaPath:"#/properties/trading_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema136.properties.trading_name,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern3.test(data1)){
const err8 = {instancePath:instancePath+"/trading_name",schemaPath:"#/properties/trading_name/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema136.properties.trading_name,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.country_code !== undefined){
let data2 = data.country_code;
if(typeof data2 === "string"){
if(func1(data2) > 2){
const err9 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters",schema:2,parentSchema:schema136.properties.country_code,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern17.test(data2)){
const err10 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema136.properties.country_code,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.country_code.type,parentSchema:schema136.properties.country_code,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.registered_address !== undefined){
if(!(validate245(data.registered_address, {instancePath:instancePath+"/registered_address",parentData:data,parentDataProperty:"registered_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.default_currency !== undefined){
let data4 = data.default_currency;
if((typeof data4 !== "string") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/default_currency",schemaPath:"#/properties/default_currency/type",keyword:"type",params:{type: schema136.properties.default_currency.type},message:"must be string,null",schema:schema136.properties.default_currency.type,parentSchema:schema136.properties.default_currency,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 3){
const err13 = {instancePath:instancePath+"/default_currency",schemaPath:"#/properties/default_currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters",schema:3,parentSchema:schema136.properties.default_currency,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern36.test(data4)){
const err14 = {instancePath:instancePath+"/default_currency",schemaPath:"#/properties/default_currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema136.properties.default_currency,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.levy_presentation !== undefined){
let data5 = data.levy_presentation;
if((typeof data5 !== "string") && (data5 !== null)){
const err15 = {instancePath:instancePath+"/levy_presentation",schemaPath:"#/properties/levy_presentation/type",keyword:"type",params:{type: schema136.properties.levy_presentation.type},message:"must be string,null",schema:schema136.properties.levy_presentation.type,parentSchema:schema136.properties.levy_presentation,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data5 === "excluded") || (data5 === "line")) || (data5 === null))){
const err16 = {instancePath:instancePath+"/levy_presentation",schemaPath:"#/properties/levy_presentation/enum",keyword:"enum",params:{allowedValues: schema136.properties.levy_presentation.enum},message:"must be equal to one of the allowed values",schema:schema136.properties.levy_presentation.enum,parentSchema:schema136.properties.levy_presentation,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.eas_endpoint_id !== undefined){
let data6 = data.eas_endpoint_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err17 = {instancePath:instancePath+"/eas_endpoint_id",schemaPath:"#/properties/eas_endpoint_id/type",keyword:"type",params:{type: schema136.properties.eas_endpoint_id.type},message:"must be string,null",schema:schema136.properties.eas_endpoint_id.type,parentSchema:schema136.properties.eas_endpoint_id,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data6 === "string"){
if(func1(data6) > 200){
const err18 = {instancePath:instancePath+"/eas_endpoint_id",schemaPath:"#/properties/eas_endpoint_id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema136.properties.eas_endpoint_id,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func1(data6) < 1){
const err19 = {instancePath:instancePath+"/eas_endpoint_id",schemaPath:"#/properties/eas_endpoint_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema136.properties.eas_endpoint_id,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern3.test(data6)){
const err20 = {instancePath:instancePath+"/eas_endpoint_id",schemaPath:"#/properties/eas_endpoint_id/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema136.properties.eas_endpoint_id,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.eas_scheme_code !== undefined){
let data7 = data.eas_scheme_code;
if((typeof data7 !== "string") && (data7 !== null)){
const err21 = {instancePath:instancePath+"/eas_scheme_code",schemaPath:"#/properties/eas_scheme_code/type",keyword:"type",params:{type: schema136.properties.eas_scheme_code.type},message:"must be string,null",schema:schema136.properties.eas_scheme_code.type,parentSchema:schema136.properties.eas_scheme_code,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 20){
const err22 = {instancePath:instancePath+"/eas_scheme_code",schemaPath:"#/properties/eas_scheme_code/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema136.properties.eas_scheme_code,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func1(data7) < 1){
const err23 = {instancePath:instancePath+"/eas_scheme_code",schemaPath:"#/properties/eas_scheme_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema136.properties.eas_scheme_code,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern100.test(data7)){
const err24 = {instancePath:instancePath+"/eas_scheme_code",schemaPath:"#/properties/eas_scheme_code/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]+$"},message:"must match pattern \""+"^[A-Z0-9]+$"+"\"",schema:"^[A-Z0-9]+$",parentSchema:schema136.properties.eas_scheme_code,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.company_registration_id !== undefined){
let data8 = data.company_registration_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err25 = {instancePath:instancePath+"/company_registration_id",schemaPath:"#/properties/company_registration_id/type",keyword:"type",params:{type: schema136.properties.company_registration_id.type},message:"must be string,null",schema:schema136.properties.company_registration_id.type,parentSchema:schema136.properties.company_registration_id,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data8 === "string"){
if(func1(data8) > 50){
const err26 = {instancePath:instancePath+"/company_registration_id",schemaPath:"#/properties/company_registration_id/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema136.properties.company_registration_id,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func1(data8) < 1){
const err27 = {instancePath:instancePath+"/company_registration_id",schemaPath:"#/properties/company_registration_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema136.properties.company_registration_id,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern3.test(data8)){
const err28 = {instancePath:instancePath+"/company_registration_id",schemaPath:"#/properties/company_registration_id/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema136.properties.company_registration_id,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.contact !== undefined){
if(!(validate247(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.payment_means_code !== undefined){
let data10 = data.payment_means_code;
if((typeof data10 !== "string") && (data10 !== null)){
const err29 = {instancePath:instancePath+"/payment_means_code",schemaPath:"#/properties/payment_means_code/type",keyword:"type",params:{type: schema136.properties.payment_means_code.type},message:"must be string,null",schema:schema136.properties.payment_means_code.type,parentSchema:schema136.properties.payment_means_code,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data10 === "string"){
if(func1(data10) > 3){
const err30 = {instancePath:instancePath+"/payment_means_code",schemaPath:"#/properties/payment_means_code/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters",schema:3,parentSchema:schema136.properties.payment_means_code,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func1(data10) < 1){
const err31 = {instancePath:instancePath+"/payment_means_code",schemaPath:"#/properties/payment_means_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema136.properties.payment_means_code,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern104.test(data10)){
const err32 = {instancePath:instancePath+"/payment_means_code",schemaPath:"#/properties/payment_means_code/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{1,3}$"},message:"must match pattern \""+"^[A-Z0-9]{1,3}$"+"\"",schema:"^[A-Z0-9]{1,3}$",parentSchema:schema136.properties.payment_means_code,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.payment_iban !== undefined){
let data11 = data.payment_iban;
if((typeof data11 !== "string") && (data11 !== null)){
const err33 = {instancePath:instancePath+"/payment_iban",schemaPath:"#/properties/payment_iban/type",keyword:"type",params:{type: schema136.properties.payment_iban.type},message:"must be string,null",schema:schema136.properties.payment_iban.type,parentSchema:schema136.properties.payment_iban,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data11 === "string"){
if(func1(data11) > 50){
const err34 = {instancePath:instancePath+"/payment_iban",schemaPath:"#/properties/payment_iban/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema136.properties.payment_iban,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func1(data11) < 1){
const err35 = {instancePath:instancePath+"/payment_iban",schemaPath:"#/properties/payment_iban/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema136.properties.payment_iban,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern3.test(data11)){
const err36 = {instancePath:instancePath+"/payment_iban",schemaPath:"#/properties/payment_iban/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema136.properties.payment_iban,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.payment_bic !== undefined){
let data12 = data.payment_bic;
if((typeof data12 !== "string") && (data12 !== null)){
const err37 = {instancePath:instancePath+"/payment_bic",schemaPath:"#/properties/payment_bic/type",keyword:"type",params:{type: schema136.properties.payment_bic.type},message:"must be string,null",schema:schema136.properties.payment_bic.type,parentSchema:schema136.properties.payment_bic,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data12 === "string"){
if(func1(data12) > 11){
const err38 = {instancePath:instancePath+"/payment_bic",schemaPath:"#/properties/payment_bic/maxLength",keyword:"maxLength",params:{limit: 11},message:"must NOT have more than 11 characters",schema:11,parentSchema:schema136.properties.payment_bic,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func1(data12) < 1){
const err39 = {instancePath:instancePath+"/payment_bic",schemaPath:"#/properties/payment_bic/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema136.properties.payment_bic,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern106.test(data12)){
const err40 = {instancePath:instancePath+"/payment_bic",schemaPath:"#/properties/payment_bic/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+$"},message:"must match pattern \""+"^[A-Za-z0-9]+$"+"\"",schema:"^[A-Za-z0-9]+$",parentSchema:schema136.properties.payment_bic,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.status !== undefined){
if(!(validate241(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema136.type,parentSchema:schema136,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate252(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_58 = validate257;
const schema137 = {"$ref":"NewTaxRegistration"};
const schema138 = {"type":"object","additionalProperties":false,"required":["scheme","number","country_code"],"properties":{"scheme":{"$ref":"TaxRegistrationScheme"},"number":{"type":"string","description":"A `vat` number begins with the prefix of its country (EL for Greece, XI for Northern Ireland). It is kept without spaces.","minLength":1,"maxLength":50,"pattern":"^[^\\x00-\\x1f\\x7fA-Za-z0-9]*[A-Za-z0-9][^\\x00-\\x1f\\x7f]*$","examples":["DE136695976"]},"country_code":{"type":"string","description":"Country of the registration.","pattern":"^[A-Z]{2}$","maxLength":2,"examples":["DE"]},"jurisdiction_code":{"type":["string","null"],"description":"When a state or city granted it.","minLength":2,"maxLength":40,"pattern":"^[A-Z0-9-]+$","examples":["US-NY"]},"valid_from":{"type":["string","null"],"format":"date","pattern":"^(?!0000)","description":"First day; null when it was always there.","maxLength":10,"examples":["2026-01-01"]},"valid_to":{"type":["string","null"],"format":"date","pattern":"^(?!0000)","description":"First day without it; null when it has no end.","maxLength":10,"examples":["2027-01-01"]}}};
const schema139 = {"type":"string","description":"`vat` stands on documents as BT-31, `gst`, `sales_tax` and `other` as BT-32.","enum":["vat","gst","sales_tax","occupancy_tax","other"]};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema139.type,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "vat") || (data === "gst")) || (data === "sales_tax")) || (data === "occupancy_tax")) || (data === "other"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema139.enum},message:"must be equal to one of the allowed values",schema:schema139.enum,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern117 = new RegExp("^[^\\x00-\\x1f\\x7fA-Za-z0-9]*[A-Za-z0-9][^\\x00-\\x1f\\x7f]*$", "u");
const pattern119 = new RegExp("^[A-Z0-9-]+$", "u");

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheme === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.country_code === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country_code"},message:"must have required property '"+"country_code"+"'",schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "scheme") || (key0 === "number")) || (key0 === "country_code")) || (key0 === "jurisdiction_code")) || (key0 === "valid_from")) || (key0 === "valid_to"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.scheme !== undefined){
if(!(validate259(data.scheme, {instancePath:instancePath+"/scheme",parentData:data,parentDataProperty:"scheme",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(typeof data1 === "string"){
if(func1(data1) > 50){
const err4 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema138.properties.number,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema138.properties.number,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern117.test(data1)){
const err6 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7fA-Za-z0-9]*[A-Za-z0-9][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7fA-Za-z0-9]*[A-Za-z0-9][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^[^\\x00-\\x1f\\x7fA-Za-z0-9]*[A-Za-z0-9][^\\x00-\\x1f\\x7f]*$",parentSchema:schema138.properties.number,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.number.type,parentSchema:schema138.properties.number,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.country_code !== undefined){
let data2 = data.country_code;
if(typeof data2 === "string"){
if(func1(data2) > 2){
const err8 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters",schema:2,parentSchema:schema138.properties.country_code,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern17.test(data2)){
const err9 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema138.properties.country_code,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.country_code.type,parentSchema:schema138.properties.country_code,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.jurisdiction_code !== undefined){
let data3 = data.jurisdiction_code;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/type",keyword:"type",params:{type: schema138.properties.jurisdiction_code.type},message:"must be string,null",schema:schema138.properties.jurisdiction_code.type,parentSchema:schema138.properties.jurisdiction_code,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 40){
const err12 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema138.properties.jurisdiction_code,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data3) < 2){
const err13 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",schema:2,parentSchema:schema138.properties.jurisdiction_code,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern119.test(data3)){
const err14 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9-]+$"},message:"must match pattern \""+"^[A-Z0-9-]+$"+"\"",schema:"^[A-Z0-9-]+$",parentSchema:schema138.properties.jurisdiction_code,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.valid_from !== undefined){
let data4 = data.valid_from;
if((typeof data4 !== "string") && (data4 !== null)){
const err15 = {instancePath:instancePath+"/valid_from",schemaPath:"#/properties/valid_from/type",keyword:"type",params:{type: schema138.properties.valid_from.type},message:"must be string,null",schema:schema138.properties.valid_from.type,parentSchema:schema138.properties.valid_from,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 10){
const err16 = {instancePath:instancePath+"/valid_from",schemaPath:"#/properties/valid_from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema138.properties.valid_from,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern31.test(data4)){
const err17 = {instancePath:instancePath+"/valid_from",schemaPath:"#/properties/valid_from/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema138.properties.valid_from,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats6.validate(data4))){
const err18 = {instancePath:instancePath+"/valid_from",schemaPath:"#/properties/valid_from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema138.properties.valid_from,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.valid_to !== undefined){
let data5 = data.valid_to;
if((typeof data5 !== "string") && (data5 !== null)){
const err19 = {instancePath:instancePath+"/valid_to",schemaPath:"#/properties/valid_to/type",keyword:"type",params:{type: schema138.properties.valid_to.type},message:"must be string,null",schema:schema138.properties.valid_to.type,parentSchema:schema138.properties.valid_to,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 10){
const err20 = {instancePath:instancePath+"/valid_to",schemaPath:"#/properties/valid_to/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema138.properties.valid_to,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern31.test(data5)){
const err21 = {instancePath:instancePath+"/valid_to",schemaPath:"#/properties/valid_to/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema138.properties.valid_to,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats6.validate(data5))){
const err22 = {instancePath:instancePath+"/valid_to",schemaPath:"#/properties/valid_to/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema138.properties.valid_to,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema138.type,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate258(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_59 = validate262;
const schema140 = {"type":"object","additionalProperties":false,"required":["legal_issuer_id","tax_registration_id"],"properties":{"legal_issuer_id":{"type":"string"},"tax_registration_id":{"type":"string"}}};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legal_issuer_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legal_issuer_id"},message:"must have required property '"+"legal_issuer_id"+"'",schema:schema140.required,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tax_registration_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax_registration_id"},message:"must have required property '"+"tax_registration_id"+"'",schema:schema140.required,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "legal_issuer_id") || (key0 === "tax_registration_id"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.legal_issuer_id !== undefined){
let data0 = data.legal_issuer_id;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.properties.legal_issuer_id.type,parentSchema:schema140.properties.legal_issuer_id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tax_registration_id !== undefined){
let data1 = data.tax_registration_id;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/tax_registration_id",schemaPath:"#/properties/tax_registration_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.properties.tax_registration_id.type,parentSchema:schema140.properties.tax_registration_id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema140.type,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_60 = validate263;
const schema141 = {"$ref":"TaxRegistrationUpdate"};
const schema142 = {"type":"object","description":"What is absent stays as it is; null clears. Issued documents keep the numbers they were issued with.","additionalProperties":false,"properties":{"scheme":{"$ref":"TaxRegistrationScheme"},"number":{"type":"string","description":"A `vat` number begins with the prefix of its country (EL for Greece, XI for Northern Ireland). It is kept without spaces.","minLength":1,"maxLength":50,"pattern":"^[^\\x00-\\x1f\\x7fA-Za-z0-9]*[A-Za-z0-9][^\\x00-\\x1f\\x7f]*$","examples":["DE136695976"]},"country_code":{"type":"string","description":"Country of the registration.","pattern":"^[A-Z]{2}$","maxLength":2,"examples":["DE"]},"jurisdiction_code":{"type":["string","null"],"description":"When a state or city granted it.","minLength":2,"maxLength":40,"pattern":"^[A-Z0-9-]+$","examples":["US-NY"]},"valid_from":{"type":["string","null"],"format":"date","pattern":"^(?!0000)","description":"First day; null when it was always there.","maxLength":10,"examples":["2026-01-01"]},"valid_to":{"type":["string","null"],"format":"date","pattern":"^(?!0000)","description":"First day without it; null when it has no end.","maxLength":10,"examples":["2027-01-01"]}}};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "scheme") || (key0 === "number")) || (key0 === "country_code")) || (key0 === "jurisdiction_code")) || (key0 === "valid_from")) || (key0 === "valid_to"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.scheme !== undefined){
if(!(validate259(data.scheme, {instancePath:instancePath+"/scheme",parentData:data,parentDataProperty:"scheme",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(typeof data1 === "string"){
if(func1(data1) > 50){
const err1 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema142.properties.number,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data1) < 1){
const err2 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema142.properties.number,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern117.test(data1)){
const err3 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7fA-Za-z0-9]*[A-Za-z0-9][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7fA-Za-z0-9]*[A-Za-z0-9][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^[^\\x00-\\x1f\\x7fA-Za-z0-9]*[A-Za-z0-9][^\\x00-\\x1f\\x7f]*$",parentSchema:schema142.properties.number,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema142.properties.number.type,parentSchema:schema142.properties.number,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.country_code !== undefined){
let data2 = data.country_code;
if(typeof data2 === "string"){
if(func1(data2) > 2){
const err5 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters",schema:2,parentSchema:schema142.properties.country_code,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern17.test(data2)){
const err6 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\"",schema:"^[A-Z]{2}$",parentSchema:schema142.properties.country_code,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema142.properties.country_code.type,parentSchema:schema142.properties.country_code,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.jurisdiction_code !== undefined){
let data3 = data.jurisdiction_code;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/type",keyword:"type",params:{type: schema142.properties.jurisdiction_code.type},message:"must be string,null",schema:schema142.properties.jurisdiction_code.type,parentSchema:schema142.properties.jurisdiction_code,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 40){
const err9 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema142.properties.jurisdiction_code,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data3) < 2){
const err10 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",schema:2,parentSchema:schema142.properties.jurisdiction_code,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern119.test(data3)){
const err11 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9-]+$"},message:"must match pattern \""+"^[A-Z0-9-]+$"+"\"",schema:"^[A-Z0-9-]+$",parentSchema:schema142.properties.jurisdiction_code,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.valid_from !== undefined){
let data4 = data.valid_from;
if((typeof data4 !== "string") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/valid_from",schemaPath:"#/properties/valid_from/type",keyword:"type",params:{type: schema142.properties.valid_from.type},message:"must be string,null",schema:schema142.properties.valid_from.type,parentSchema:schema142.properties.valid_from,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 10){
const err13 = {instancePath:instancePath+"/valid_from",schemaPath:"#/properties/valid_from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema142.properties.valid_from,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern31.test(data4)){
const err14 = {instancePath:instancePath+"/valid_from",schemaPath:"#/properties/valid_from/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema142.properties.valid_from,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats6.validate(data4))){
const err15 = {instancePath:instancePath+"/valid_from",schemaPath:"#/properties/valid_from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema142.properties.valid_from,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.valid_to !== undefined){
let data5 = data.valid_to;
if((typeof data5 !== "string") && (data5 !== null)){
const err16 = {instancePath:instancePath+"/valid_to",schemaPath:"#/properties/valid_to/type",keyword:"type",params:{type: schema142.properties.valid_to.type},message:"must be string,null",schema:schema142.properties.valid_to.type,parentSchema:schema142.properties.valid_to,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 10){
const err17 = {instancePath:instancePath+"/valid_to",schemaPath:"#/properties/valid_to/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema142.properties.valid_to,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern31.test(data5)){
const err18 = {instancePath:instancePath+"/valid_to",schemaPath:"#/properties/valid_to/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema142.properties.valid_to,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats6.validate(data5))){
const err19 = {instancePath:instancePath+"/valid_to",schemaPath:"#/properties/valid_to/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema142.properties.valid_to,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema142.type,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate264(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_61 = validate267;
const schema143 = {"type":"object","additionalProperties":false,"required":[],"properties":{"is_test":{"type":"boolean","default":false},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string"}}};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "is_test") || (key0 === "limit")) || (key0 === "cursor"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.is_test !== undefined){
let data0 = data.is_test;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/is_test",schemaPath:"#/properties/is_test/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema143.properties.is_test.type,parentSchema:schema143.properties.is_test,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema143.properties.limit.type,parentSchema:schema143.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 200 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema143.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema143.properties.limit,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data2 = data.cursor;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema143.properties.cursor.type,parentSchema:schema143.properties.cursor,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema143.type,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_62 = validate268;
const schema144 = {"$ref":"NewSavedCalculation"};
const schema145 = {"type":"object","additionalProperties":false,"required":["name","calculation"],"properties":{"name":{"$ref":"SavedCalculationName"},"calculation":{"$ref":"TaxCalculationRequest"},"is_test":{"type":["boolean","null"],"description":"Kept among the test records; false, when left out."}}};
const schema146 = {"type":"string","minLength":1,"maxLength":100,"pattern":"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$","examples":["Conference in July"]};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},message:"must match pattern \""+"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"+"\"",schema:"^\\x20*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$",parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema146.type,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema145.required,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.calculation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calculation"},message:"must have required property '"+"calculation"+"'",schema:schema145.required,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "calculation")) || (key0 === "is_test"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate270(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
if(data.calculation !== undefined){
if(!(validate226(data.calculation, {instancePath:instancePath+"/calculation",parentData:data,parentDataProperty:"calculation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.is_test !== undefined){
let data2 = data.is_test;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/is_test",schemaPath:"#/properties/is_test/type",keyword:"type",params:{type: schema145.properties.is_test.type},message:"must be boolean,null",schema:schema145.properties.is_test.type,parentSchema:schema145.properties.is_test,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema145.type,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate268.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate269(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
validate268.errors = vErrors;
return errors === 0;
}
validate268.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_63 = validate274;
const schema147 = {"type":"object","additionalProperties":false,"required":["saved_calculation_id"],"properties":{"saved_calculation_id":{"type":"string"}}};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.saved_calculation_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "saved_calculation_id"},message:"must have required property '"+"saved_calculation_id"+"'",schema:schema147.required,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "saved_calculation_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.saved_calculation_id !== undefined){
let data0 = data.saved_calculation_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/saved_calculation_id",schemaPath:"#/properties/saved_calculation_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema147.properties.saved_calculation_id.type,parentSchema:schema147.properties.saved_calculation_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema147.type,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_64 = validate275;
const schema148 = {"type":"object","additionalProperties":false,"required":[],"properties":{"is_test":{"type":"boolean","default":false},"status":{"$ref":"BookingStatus"},"external_reference":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$"},"property_id":{"$ref":"PropertyId"},"jurisdiction_code":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[\\x21-\\x7e]+$"},"created_from":{"$ref":"Instant"},"created_to":{"$ref":"Instant"},"stay_from":{"type":"string","format":"date","pattern":"^(?!0000)","maxLength":10},"stay_to":{"type":"string","format":"date","pattern":"^(?!0000)","maxLength":10},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string"}}};
const schema149 = {"type":"string","enum":["confirmed","voided","partially_refunded","refunded"]};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema149.type,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "confirmed") || (data === "voided")) || (data === "partially_refunded")) || (data === "refunded"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema149.enum},message:"must be equal to one of the allowed values",schema:schema149.enum,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema150 = {"type":"string","description":"Identifier of a property.","pattern":"^prop_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":31,"examples":["prop_01kvmsyv80e0088pcz6t8yrhx2"]};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 31){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters",schema:31,parentSchema:schema150,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern70.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^prop_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^prop_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^prop_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema150,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema150.type,parentSchema:schema150,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func23.call(schema148.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.is_test !== undefined){
let data0 = data.is_test;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/is_test",schemaPath:"#/properties/is_test/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema148.properties.is_test.type,parentSchema:schema148.properties.is_test,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
if(!(validate276(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
if(data.external_reference !== undefined){
let data2 = data.external_reference;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err2 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema148.properties.external_reference,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data2) < 1){
const err3 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema148.properties.external_reference,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern27.test(data2)){
const err4 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema148.properties.external_reference,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema148.properties.external_reference.type,parentSchema:schema148.properties.external_reference,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.property_id !== undefined){
if(!(validate278(data.property_id, {instancePath:instancePath+"/property_id",parentData:data,parentDataProperty:"property_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
if(data.jurisdiction_code !== undefined){
let data4 = data.jurisdiction_code;
if(typeof data4 === "string"){
if(func1(data4) > 50){
const err6 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema148.properties.jurisdiction_code,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data4) < 1){
const err7 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema148.properties.jurisdiction_code,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern26.test(data4)){
const err8 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema148.properties.jurisdiction_code,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema148.properties.jurisdiction_code.type,parentSchema:schema148.properties.jurisdiction_code,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.created_from !== undefined){
if(!(validate122(data.created_from, {instancePath:instancePath+"/created_from",parentData:data,parentDataProperty:"created_from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.created_to !== undefined){
if(!(validate122(data.created_to, {instancePath:instancePath+"/created_to",parentData:data,parentDataProperty:"created_to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.stay_from !== undefined){
let data7 = data.stay_from;
if(typeof data7 === "string"){
if(func1(data7) > 10){
const err10 = {instancePath:instancePath+"/stay_from",schemaPath:"#/properties/stay_from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema148.properties.stay_from,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern31.test(data7)){
const err11 = {instancePath:instancePath+"/stay_from",schemaPath:"#/properties/stay_from/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema148.properties.stay_from,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats6.validate(data7))){
const err12 = {instancePath:instancePath+"/stay_from",schemaPath:"#/properties/stay_from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema148.properties.stay_from,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/stay_from",schemaPath:"#/properties/stay_from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema148.properties.stay_from.type,parentSchema:schema148.properties.stay_from,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.stay_to !== undefined){
let data8 = data.stay_to;
if(typeof data8 === "string"){
if(func1(data8) > 10){
const err14 = {instancePath:instancePath+"/stay_to",schemaPath:"#/properties/stay_to/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema148.properties.stay_to,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern31.test(data8)){
const err15 = {instancePath:instancePath+"/stay_to",schemaPath:"#/properties/stay_to/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema148.properties.stay_to,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats6.validate(data8))){
const err16 = {instancePath:instancePath+"/stay_to",schemaPath:"#/properties/stay_to/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema148.properties.stay_to,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/stay_to",schemaPath:"#/properties/stay_to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema148.properties.stay_to.type,parentSchema:schema148.properties.stay_to,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.limit !== undefined){
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema148.properties.limit.type,parentSchema:schema148.properties.limit,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 200 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema148.properties.limit,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema148.properties.limit,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data10 = data.cursor;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema148.properties.cursor.type,parentSchema:schema148.properties.cursor,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema148.type,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_65 = validate282;
const schema151 = {"type":"object","additionalProperties":true,"required":[],"properties":{"idempotency-key":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[\\x20-\\x7e]+$","examples":["checkout-8472"]},"x-request-id":{"type":"string"}}};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err0 = {instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema151.properties["idempotency-key"],data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema151.properties["idempotency-key"],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(data0)){
const err2 = {instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]+$"},message:"must match pattern \""+"^[\\x20-\\x7e]+$"+"\"",schema:"^[\\x20-\\x7e]+$",parentSchema:schema151.properties["idempotency-key"],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema151.properties["idempotency-key"].type,parentSchema:schema151.properties["idempotency-key"],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["x-request-id"] !== undefined){
let data1 = data["x-request-id"];
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/x-request-id",schemaPath:"#/properties/x-request-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema151.properties["x-request-id"].type,parentSchema:schema151.properties["x-request-id"],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema151.type,parentSchema:schema151,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_66 = validate283;
const schema152 = {"$ref":"NewBooking"};
const schema153 = {"type":"object","description":"A stay to be kept. The service calculates it and freezes request, answer and content release; later changes of rates do not reach it.","additionalProperties":false,"required":["calculation"],"properties":{"calculation":{"description":"`as_of` and `data_version` are refused here: a booking is made with the content of now.","$ref":"TaxCalculationRequest"},"idempotency_key":{"type":["string","null"],"description":"The same as the header `Idempotency-Key`; if both are sent they are equal. It never expires.","minLength":1,"maxLength":200,"pattern":"^[\\x20-\\x7e]+$","x-idempotency-key":true,"examples":["checkout-8472"]},"property_id":{"type":["string","null"],"description":"Lends location, tax drivers and issuers that are left out here. Equals `calculation.property_id` if both are given.","pattern":"^prop_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":31,"examples":["prop_01kvmsyv80e0088pcz6t8yrhx2"]},"external_reference":{"type":["string","null"],"description":"Your own id of the booking; it need not be unique.","minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["PMS-8472"]},"is_test":{"type":["boolean","null"],"description":"Kept among the test records; false, when left out."},"buyer_name":{"type":["string","null"],"description":"Name of the buyer (BT-44).","minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["Beispiel GmbH"]},"buyer_address":{"description":"Address of the buyer (BG-8).","$ref":"NewAddress"},"buyer_reference":{"type":["string","null"],"description":"What the buyer needs to route the invoice (BT-10).","minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["04011000-12345-03"]},"buyer_endpoint_id":{"type":["string","null"],"description":"Electronic address of the buyer (BT-49); with its scheme.","minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["DE136695976"]},"buyer_endpoint_scheme":{"type":["string","null"],"description":"Scheme of the electronic address, of the EAS list.","minLength":1,"maxLength":20,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["9930"]},"payment_terms":{"type":["string","null"],"description":"Payment terms (BT-20); “Due on receipt”, when left out.","minLength":1,"maxLength":300,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["30 days net"]},"due_date":{"type":["string","null"],"format":"date","pattern":"^(?!0000)","description":"When the payment is due (BT-9).","maxLength":10,"examples":["2026-08-01"]},"legal_issuer_id":{"type":["string","null"],"description":"The seller; the property's default, then the organization's, when left out.","pattern":"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30,"examples":["iss_01kvmsyv80e0088pcz6t8yrhx2"]},"supplier_legal_issuer_id":{"type":["string","null"],"description":"In whose name a self-billed invoice is written; the property's default, when left out.","pattern":"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30,"examples":["iss_01kvmsyv80e0088pcz6t8yrhx2"]}}};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.calculation === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calculation"},message:"must have required property '"+"calculation"+"'",schema:schema153.required,parentSchema:schema153,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func23.call(schema153.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema153,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.calculation !== undefined){
if(!(validate226(data.calculation, {instancePath:instancePath+"/calculation",parentData:data,parentDataProperty:"calculation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.idempotency_key !== undefined){
let data1 = data.idempotency_key;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/idempotency_key",schemaPath:"#/properties/idempotency_key/type",keyword:"type",params:{type: schema153.properties.idempotency_key.type},message:"must be string,null",schema:schema153.properties.idempotency_key.type,parentSchema:schema153.properties.idempotency_key,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err3 = {instancePath:instancePath+"/idempotency_key",schemaPath:"#/properties/idempotency_key/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema153.properties.idempotency_key,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data1) < 1){
const err4 = {instancePath:instancePath+"/idempotency_key",schemaPath:"#/properties/idempotency_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema153.properties.idempotency_key,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern8.test(data1)){
const err5 = {instancePath:instancePath+"/idempotency_key",schemaPath:"#/properties/idempotency_key/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]+$"},message:"must match pattern \""+"^[\\x20-\\x7e]+$"+"\"",schema:"^[\\x20-\\x7e]+$",parentSchema:schema153.properties.idempotency_key,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.property_id !== undefined){
let data2 = data.property_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/property_id",schemaPath:"#/properties/property_id/type",keyword:"type",params:{type: schema153.properties.property_id.type},message:"must be string,null",schema:schema153.properties.property_id.type,parentSchema:schema153.properties.property_id,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 31){
const err7 = {instancePath:instancePath+"/property_id",schemaPath:"#/properties/property_id/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters",schema:31,parentSchema:schema153.properties.property_id,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern70.test(data2)){
const err8 = {instancePath:instancePath+"/property_id",schemaPath:"#/properties/property_id/pattern",keyword:"pattern",params:{pattern: "^prop_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^prop_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^prop_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema153.properties.property_id,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.external_reference !== undefined){
let data3 = data.external_reference;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/type",keyword:"type",params:{type: schema153.properties.external_reference.type},message:"must be string,null",schema:schema153.properties.external_reference.type,parentSchema:schema153.properties.external_reference,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 200){
const err10 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema153.properties.external_reference,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data3) < 1){
const err11 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema153.properties.external_reference,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern27.test(data3)){
const err12 = {instancePath:instancePath+"/external_reference",schemaPath:"#/properties/external_reference/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema153.properties.external_reference,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.is_test !== undefined){
let data4 = data.is_test;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/is_test",schemaPath:"#/properties/is_test/type",keyword:"type",params:{type: schema153.properties.is_test.type},message:"must be boolean,null",schema:schema153.properties.is_test.type,parentSchema:schema153.properties.is_test,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.buyer_name !== undefined){
let data5 = data.buyer_name;
if((typeof data5 !== "string") && (data5 !== null)){
const err14 = {instancePath:instancePath+"/buyer_name",schemaPath:"#/properties/buyer_name/type",keyword:"type",params:{type: schema153.properties.buyer_name.type},message:"must be string,null",schema:schema153.properties.buyer_name.type,parentSchema:schema153.properties.buyer_name,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 200){
const err15 = {instancePath:instancePath+"/buyer_name",schemaPath:"#/properties/buyer_name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema153.properties.buyer_name,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func1(data5) < 1){
const err16 = {instancePath:instancePath+"/buyer_name",schemaPath:"#/properties/buyer_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema153.properties.buyer_name,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern27.test(data5)){
const err17 = {instancePath:instancePath+"/buyer_name",schemaPath:"#/properties/buyer_name/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema153.properties.buyer_name,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.buyer_address !== undefined){
if(!(validate245(data.buyer_address, {instancePath:instancePath+"/buyer_address",parentData:data,parentDataProperty:"buyer_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.buyer_reference !== undefined){
let data7 = data.buyer_reference;
if((typeof data7 !== "string") && (data7 !== null)){
const err18 = {instancePath:instancePath+"/buyer_reference",schemaPath:"#/properties/buyer_reference/type",keyword:"type",params:{type: schema153.properties.buyer_reference.type},message:"must be string,null",schema:schema153.properties.buyer_reference.type,parentSchema:schema153.properties.buyer_reference,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 200){
const err19 = {instancePath:instancePath+"/buyer_reference",schemaPath:"#/properties/buyer_reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema153.properties.buyer_reference,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func1(data7) < 1){
const err20 = {instancePath:instancePath+"/buyer_reference",schemaPath:"#/properties/buyer_reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema153.properties.buyer_reference,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern27.test(data7)){
const err21 = {instancePath:instancePath+"/buyer_reference",schemaPath:"#/properties/buyer_reference/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema153.properties.buyer_reference,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.buyer_endpoint_id !== undefined){
let data8 = data.buyer_endpoint_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err22 = {instancePath:instancePath+"/buyer_endpoint_id",schemaPath:"#/properties/buyer_endpoint_id/type",keyword:"type",params:{type: schema153.properties.buyer_endpoint_id.type},message:"must be string,null",schema:schema153.properties.buyer_endpoint_id.type,parentSchema:schema153.properties.buyer_endpoint_id,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data8 === "string"){
if(func1(data8) > 200){
const err23 = {instancePath:instancePath+"/buyer_endpoint_id",schemaPath:"#/properties/buyer_endpoint_id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema153.properties.buyer_endpoint_id,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func1(data8) < 1){
const err24 = {instancePath:instancePath+"/buyer_endpoint_id",schemaPath:"#/properties/buyer_endpoint_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema153.properties.buyer_endpoint_id,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern27.test(data8)){
const err25 = {instancePath:instancePath+"/buyer_endpoint_id",schemaPath:"#/properties/buyer_endpoint_id/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema153.properties.buyer_endpoint_id,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.buyer_endpoint_scheme !== undefined){
let data9 = data.buyer_endpoint_scheme;
if((typeof data9 !== "string") && (data9 !== null)){
const err26 = {instancePath:instancePath+"/buyer_endpoint_scheme",schemaPath:"#/properties/buyer_endpoint_scheme/type",keyword:"type",params:{type: schema153.properties.buyer_endpoint_scheme.type},message:"must be string,null",schema:schema153.properties.buyer_endpoint_scheme.type,parentSchema:schema153.properties.buyer_endpoint_scheme,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data9 === "string"){
if(func1(data9) > 20){
const err27 = {instancePath:instancePath+"/buyer_endpoint_scheme",schemaPath:"#/properties/buyer_endpoint_scheme/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema153.properties.buyer_endpoint_scheme,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func1(data9) < 1){
const err28 = {instancePath:instancePath+"/buyer_endpoint_scheme",schemaPath:"#/properties/buyer_endpoint_scheme/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema153.properties.buyer_endpoint_scheme,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern27.test(data9)){
const err29 = {instancePath:instancePath+"/buyer_endpoint_scheme",schemaPath:"#/properties/buyer_endpoint_scheme/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema153.properties.buyer_endpoint_scheme,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.payment_terms !== undefined){
let data10 = data.payment_terms;
if((typeof data10 !== "string") && (data10 !== null)){
const err30 = {instancePath:instancePath+"/payment_terms",schemaPath:"#/properties/payment_terms/type",keyword:"type",params:{type: schema153.properties.payment_terms.type},message:"must be string,null",schema:schema153.properties.payment_terms.type,parentSchema:schema153.properties.payment_terms,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data10 === "string"){
if(func1(data10) > 300){
const err31 = {instancePath:instancePath+"/payment_terms",schemaPath:"#/properties/payment_terms/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema153.properties.payment_terms,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func1(data10) < 1){
const err32 = {instancePath:instancePath+"/payment_terms",schemaPath:"#/properties/payment_terms/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema153.properties.payment_terms,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern27.test(data10)){
const err33 = {instancePath:instancePath+"/payment_terms",schemaPath:"#/properties/payment_terms/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema153.properties.payment_terms,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.due_date !== undefined){
let data11 = data.due_date;
if((typeof data11 !== "string") && (data11 !== null)){
const err34 = {instancePath:instancePath+"/due_date",schemaPath:"#/properties/due_date/type",keyword:"type",params:{type: schema153.properties.due_date.type},message:"must be string,null",schema:schema153.properties.due_date.type,parentSchema:schema153.properties.due_date,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data11 === "string"){
if(func1(data11) > 10){
const err35 = {instancePath:instancePath+"/due_date",schemaPath:"#/properties/due_date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema153.properties.due_date,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern31.test(data11)){
const err36 = {instancePath:instancePath+"/due_date",schemaPath:"#/properties/due_date/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema153.properties.due_date,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(formats6.validate(data11))){
const err37 = {instancePath:instancePath+"/due_date",schemaPath:"#/properties/due_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema153.properties.due_date,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.legal_issuer_id !== undefined){
let data12 = data.legal_issuer_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err38 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/type",keyword:"type",params:{type: schema153.properties.legal_issuer_id.type},message:"must be string,null",schema:schema153.properties.legal_issuer_id.type,parentSchema:schema153.properties.legal_issuer_id,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data12 === "string"){
if(func1(data12) > 30){
const err39 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema153.properties.legal_issuer_id,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern18.test(data12)){
const err40 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/pattern",keyword:"pattern",params:{pattern: "^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema153.properties.legal_issuer_id,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.supplier_legal_issuer_id !== undefined){
let data13 = data.supplier_legal_issuer_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err41 = {instancePath:instancePath+"/supplier_legal_issuer_id",schemaPath:"#/properties/supplier_legal_issuer_id/type",keyword:"type",params:{type: schema153.properties.supplier_legal_issuer_id.type},message:"must be string,null",schema:schema153.properties.supplier_legal_issuer_id.type,parentSchema:schema153.properties.supplier_legal_issuer_id,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data13 === "string"){
if(func1(data13) > 30){
const err42 = {instancePath:instancePath+"/supplier_legal_issuer_id",schemaPath:"#/properties/supplier_legal_issuer_id/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema153.properties.supplier_legal_issuer_id,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern18.test(data13)){
const err43 = {instancePath:instancePath+"/supplier_legal_issuer_id",schemaPath:"#/properties/supplier_legal_issuer_id/pattern",keyword:"pattern",params:{pattern: "^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema153.properties.supplier_legal_issuer_id,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema153.type,parentSchema:schema153,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate284(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_67 = validate288;
const schema154 = {"type":"object","additionalProperties":false,"required":["booking_id"],"properties":{"booking_id":{"type":"string"}}};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.booking_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "booking_id"},message:"must have required property '"+"booking_id"+"'",schema:schema154.required,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "booking_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.booking_id !== undefined){
let data0 = data.booking_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/booking_id",schemaPath:"#/properties/booking_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema154.properties.booking_id.type,parentSchema:schema154.properties.booking_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema154.type,parentSchema:schema154,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_68 = validate289;
const schema155 = {"$ref":"BookingAdjustmentRequest"};
const schema156 = {"type":"object","additionalProperties":false,"required":["calculation","reason"],"properties":{"calculation":{"description":"The whole request anew, in the same currency. `as_of` and `data_version` are refused; what the property lent when the booking was made is lent again.","$ref":"TaxCalculationRequest"},"reason":{"$ref":"BookingReason"}}};
const schema157 = {"type":"string","description":"Why, in your words; it stays in the history.","minLength":1,"maxLength":500,"pattern":"^[\\x09\\x0a\\x0d\\x20]*[^\\x00-\\x20\\x7f][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$","examples":["The guest stays a night longer"]};
const pattern145 = new RegExp("^[\\x09\\x0a\\x0d\\x20]*[^\\x00-\\x20\\x7f][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$", "u");

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern145.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x09\\x0a\\x0d\\x20]*[^\\x00-\\x20\\x7f][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"},message:"must match pattern \""+"^[\\x09\\x0a\\x0d\\x20]*[^\\x00-\\x20\\x7f][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"+"\"",schema:"^[\\x09\\x0a\\x0d\\x20]*[^\\x00-\\x20\\x7f][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$",parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema157.type,parentSchema:schema157,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.calculation === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calculation"},message:"must have required property '"+"calculation"+"'",schema:schema156.required,parentSchema:schema156,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema156.required,parentSchema:schema156,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "calculation") || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema156,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.calculation !== undefined){
if(!(validate226(data.calculation, {instancePath:instancePath+"/calculation",parentData:data,parentDataProperty:"calculation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate292(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema156.type,parentSchema:schema156,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate290(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_69 = validate295;
const schema158 = {"$ref":"BookingVoid"};
const schema159 = {"type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"$ref":"BookingReason"}}};

function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate296.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema159.required,parentSchema:schema159,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "reason")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema159,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate292(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema159.type,parentSchema:schema159,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}
validate296.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate295.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate296(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
validate295.errors = vErrors;
return errors === 0;
}
validate295.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_70 = validate299;
const schema160 = {"$ref":"BookingRefundRequest"};
const schema161 = {"type":"object","additionalProperties":false,"required":["currency","reason"],"properties":{"amount":{"type":["number","string","null"],"description":"What is given back, tax included; all that is left, when left out.","pattern":"^\\d{1,12}(\\.\\d{1,4})?$","maxLength":17,"x-decimal":{"greater_than":"0"},"examples":[100,"99.50"]},"currency":{"type":"string","description":"The booking's.","pattern":"^[A-Z]{3}$","maxLength":3,"examples":["EUR"]},"reason":{"$ref":"BookingReason"}}};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'",schema:schema161.required,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema161.required,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "amount") || (key0 === "currency")) || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if(((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")) && (data0 !== null)){
const err3 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema161.properties.amount.type},message:"must be number,string,null",schema:schema161.properties.amount.type,parentSchema:schema161.properties.amount,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 17){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters",schema:17,parentSchema:schema161.properties.amount,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern73.test(data0)){
const err5 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/pattern",keyword:"pattern",params:{pattern: "^\\d{1,12}(\\.\\d{1,4})?$"},message:"must match pattern \""+"^\\d{1,12}(\\.\\d{1,4})?$"+"\"",schema:"^\\d{1,12}(\\.\\d{1,4})?$",parentSchema:schema161.properties.amount,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if(typeof data1 === "string"){
if(func1(data1) > 3){
const err6 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters",schema:3,parentSchema:schema161.properties.currency,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern36.test(data1)){
const err7 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema161.properties.currency,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema161.properties.currency.type,parentSchema:schema161.properties.currency,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate292(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema161.type,parentSchema:schema161,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate300(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_71 = validate303;
const schema162 = {"$ref":"InvoiceDetailsChange"};
const schema163 = {"type":"object","description":"What is left out stays, null clears.","additionalProperties":false,"properties":{"buyer_name":{"type":["string","null"],"description":"Name of the buyer (BT-44).","minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["Beispiel GmbH"]},"buyer_address":{"description":"Address of the buyer (BG-8).","$ref":"NewAddress"},"buyer_reference":{"type":["string","null"],"description":"What the buyer needs to route the invoice (BT-10).","minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["04011000-12345-03"]},"buyer_endpoint_id":{"type":["string","null"],"description":"Electronic address of the buyer (BT-49); with its scheme.","minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["DE136695976"]},"buyer_endpoint_scheme":{"type":["string","null"],"description":"Scheme of the electronic address, of the EAS list.","minLength":1,"maxLength":20,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["9930"]},"payment_terms":{"type":["string","null"],"description":"Payment terms (BT-20).","minLength":1,"maxLength":300,"pattern":"^[^\\x00-\\x1f\\x7f]+$","examples":["30 days net"]},"due_date":{"type":["string","null"],"format":"date","pattern":"^(?!0000)","description":"When the payment is due (BT-9).","maxLength":10,"examples":["2026-08-01"]},"legal_issuer_id":{"type":["string","null"],"description":"The seller; cleared, the defaults are looked at for each document.","pattern":"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30,"examples":["iss_01kvmsyv80e0088pcz6t8yrhx2"]},"supplier_legal_issuer_id":{"type":["string","null"],"description":"In whose name a self-billed invoice is written; null for nobody.","pattern":"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30,"examples":["iss_01kvmsyv80e0088pcz6t8yrhx2"]}}};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate304.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func23.call(schema163.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema163,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.buyer_name !== undefined){
let data0 = data.buyer_name;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/buyer_name",schemaPath:"#/properties/buyer_name/type",keyword:"type",params:{type: schema163.properties.buyer_name.type},message:"must be string,null",schema:schema163.properties.buyer_name.type,parentSchema:schema163.properties.buyer_name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err2 = {instancePath:instancePath+"/buyer_name",schemaPath:"#/properties/buyer_name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema163.properties.buyer_name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/buyer_name",schemaPath:"#/properties/buyer_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema163.properties.buyer_name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern27.test(data0)){
const err4 = {instancePath:instancePath+"/buyer_name",schemaPath:"#/properties/buyer_name/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema163.properties.buyer_name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.buyer_address !== undefined){
if(!(validate245(data.buyer_address, {instancePath:instancePath+"/buyer_address",parentData:data,parentDataProperty:"buyer_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.buyer_reference !== undefined){
let data2 = data.buyer_reference;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/buyer_reference",schemaPath:"#/properties/buyer_reference/type",keyword:"type",params:{type: schema163.properties.buyer_reference.type},message:"must be string,null",schema:schema163.properties.buyer_reference.type,parentSchema:schema163.properties.buyer_reference,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err6 = {instancePath:instancePath+"/buyer_reference",schemaPath:"#/properties/buyer_reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema163.properties.buyer_reference,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data2) < 1){
const err7 = {instancePath:instancePath+"/buyer_reference",schemaPath:"#/properties/buyer_reference/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema163.properties.buyer_reference,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern27.test(data2)){
const err8 = {instancePath:instancePath+"/buyer_reference",schemaPath:"#/properties/buyer_reference/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema163.properties.buyer_reference,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.buyer_endpoint_id !== undefined){
let data3 = data.buyer_endpoint_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/buyer_endpoint_id",schemaPath:"#/properties/buyer_endpoint_id/type",keyword:"type",params:{type: schema163.properties.buyer_endpoint_id.type},message:"must be string,null",schema:schema163.properties.buyer_endpoint_id.type,parentSchema:schema163.properties.buyer_endpoint_id,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) > 200){
const err10 = {instancePath:instancePath+"/buyer_endpoint_id",schemaPath:"#/properties/buyer_endpoint_id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema163.properties.buyer_endpoint_id,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data3) < 1){
const err11 = {instancePath:instancePath+"/buyer_endpoint_id",schemaPath:"#/properties/buyer_endpoint_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema163.properties.buyer_endpoint_id,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern27.test(data3)){
const err12 = {instancePath:instancePath+"/buyer_endpoint_id",schemaPath:"#/properties/buyer_endpoint_id/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema163.properties.buyer_endpoint_id,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.buyer_endpoint_scheme !== undefined){
let data4 = data.buyer_endpoint_scheme;
if((typeof data4 !== "string") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/buyer_endpoint_scheme",schemaPath:"#/properties/buyer_endpoint_scheme/type",keyword:"type",params:{type: schema163.properties.buyer_endpoint_scheme.type},message:"must be string,null",schema:schema163.properties.buyer_endpoint_scheme.type,parentSchema:schema163.properties.buyer_endpoint_scheme,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 20){
const err14 = {instancePath:instancePath+"/buyer_endpoint_scheme",schemaPath:"#/properties/buyer_endpoint_scheme/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters",schema:20,parentSchema:schema163.properties.buyer_endpoint_scheme,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data4) < 1){
const err15 = {instancePath:instancePath+"/buyer_endpoint_scheme",schemaPath:"#/properties/buyer_endpoint_scheme/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema163.properties.buyer_endpoint_scheme,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern27.test(data4)){
const err16 = {instancePath:instancePath+"/buyer_endpoint_scheme",schemaPath:"#/properties/buyer_endpoint_scheme/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema163.properties.buyer_endpoint_scheme,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.payment_terms !== undefined){
let data5 = data.payment_terms;
if((typeof data5 !== "string") && (data5 !== null)){
const err17 = {instancePath:instancePath+"/payment_terms",schemaPath:"#/properties/payment_terms/type",keyword:"type",params:{type: schema163.properties.payment_terms.type},message:"must be string,null",schema:schema163.properties.payment_terms.type,parentSchema:schema163.properties.payment_terms,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 300){
const err18 = {instancePath:instancePath+"/payment_terms",schemaPath:"#/properties/payment_terms/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema163.properties.payment_terms,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func1(data5) < 1){
const err19 = {instancePath:instancePath+"/payment_terms",schemaPath:"#/properties/payment_terms/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema163.properties.payment_terms,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern27.test(data5)){
const err20 = {instancePath:instancePath+"/payment_terms",schemaPath:"#/properties/payment_terms/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema163.properties.payment_terms,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.due_date !== undefined){
let data6 = data.due_date;
if((typeof data6 !== "string") && (data6 !== null)){
const err21 = {instancePath:instancePath+"/due_date",schemaPath:"#/properties/due_date/type",keyword:"type",params:{type: schema163.properties.due_date.type},message:"must be string,null",schema:schema163.properties.due_date.type,parentSchema:schema163.properties.due_date,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data6 === "string"){
if(func1(data6) > 10){
const err22 = {instancePath:instancePath+"/due_date",schemaPath:"#/properties/due_date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema163.properties.due_date,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern31.test(data6)){
const err23 = {instancePath:instancePath+"/due_date",schemaPath:"#/properties/due_date/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema163.properties.due_date,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(formats6.validate(data6))){
const err24 = {instancePath:instancePath+"/due_date",schemaPath:"#/properties/due_date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema163.properties.due_date,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.legal_issuer_id !== undefined){
let data7 = data.legal_issuer_id;
if((typeof data7 !== "string") && (data7 !== null)){
const err25 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/type",keyword:"type",params:{type: schema163.properties.legal_issuer_id.type},message:"must be string,null",schema:schema163.properties.legal_issuer_id.type,parentSchema:schema163.properties.legal_issuer_id,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 30){
const err26 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema163.properties.legal_issuer_id,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern18.test(data7)){
const err27 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/pattern",keyword:"pattern",params:{pattern: "^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema163.properties.legal_issuer_id,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.supplier_legal_issuer_id !== undefined){
let data8 = data.supplier_legal_issuer_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err28 = {instancePath:instancePath+"/supplier_legal_issuer_id",schemaPath:"#/properties/supplier_legal_issuer_id/type",keyword:"type",params:{type: schema163.properties.supplier_legal_issuer_id.type},message:"must be string,null",schema:schema163.properties.supplier_legal_issuer_id.type,parentSchema:schema163.properties.supplier_legal_issuer_id,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data8 === "string"){
if(func1(data8) > 30){
const err29 = {instancePath:instancePath+"/supplier_legal_issuer_id",schemaPath:"#/properties/supplier_legal_issuer_id/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema163.properties.supplier_legal_issuer_id,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern18.test(data8)){
const err30 = {instancePath:instancePath+"/supplier_legal_issuer_id",schemaPath:"#/properties/supplier_legal_issuer_id/pattern",keyword:"pattern",params:{pattern: "^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema163.properties.supplier_legal_issuer_id,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema163.type,parentSchema:schema163,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate304(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_72 = validate307;
const schema164 = {"type":"object","additionalProperties":false,"required":[],"properties":{"self_billed":{"type":"boolean","default":false}}};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "self_billed")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema164,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.self_billed !== undefined){
let data0 = data.self_billed;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/self_billed",schemaPath:"#/properties/self_billed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema164.properties.self_billed.type,parentSchema:schema164.properties.self_billed,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema164.type,parentSchema:schema164,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_73 = validate308;
const schema165 = {"$ref":"IssueRequest"};
const schema166 = {"type":"object","additionalProperties":false,"properties":{"self_billed":{"type":["boolean","null"],"description":"The invoice that the platform writes in the host's name (389); the commercial invoice (380), when left out."}}};

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "self_billed")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema166,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.self_billed !== undefined){
let data0 = data.self_billed;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/self_billed",schemaPath:"#/properties/self_billed/type",keyword:"type",params:{type: schema166.properties.self_billed.type},message:"must be boolean,null",schema:schema166.properties.self_billed.type,parentSchema:schema166.properties.self_billed,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema166.type,parentSchema:schema166,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate308.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate309(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
validate308.errors = vErrors;
return errors === 0;
}
validate308.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_74 = validate311;
const schema167 = {"type":"object","additionalProperties":false,"required":[],"properties":{"is_test":{"type":"boolean","default":false},"document_type":{"$ref":"DocumentType"},"status":{"$ref":"InvoiceStatus"},"legal_issuer_id":{"$ref":"LegalIssuerId"},"booking_id":{"$ref":"BookingId"},"invoice_number":{"$ref":"DocumentNumber"},"issued_from":{"$ref":"Instant"},"issued_to":{"$ref":"Instant"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string"}}};
const schema168 = {"type":"string","description":"380 commercial invoice, 381 credit note, 389 self-billed invoice (BT-3).","enum":["380","381","389"]};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate312.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema168.type,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "380") || (data === "381")) || (data === "389"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema168.enum},message:"must be equal to one of the allowed values",schema:schema168.enum,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}
validate312.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema169 = {"type":"string","description":"How much of the document is credited: `issued` nothing, `partially_credited` a part, `credited` all of it. A credit note stays `issued`.","enum":["issued","partially_credited","credited"]};

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate314.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema169.type,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "issued") || (data === "partially_credited")) || (data === "credited"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema169.enum},message:"must be equal to one of the allowed values",schema:schema169.enum,parentSchema:schema169,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate314.errors = vErrors;
return errors === 0;
}
validate314.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema170 = {"type":"string","description":"Identifier of a legal issuer.","pattern":"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30,"examples":["iss_01kvmsyv80e0088pcz6t8yrhx2"]};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 30){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern18.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^iss_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema170.type,parentSchema:schema170,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema171 = {"type":"string","description":"Identifier of a booking.","pattern":"^bkg_[0-7][0-9a-hjkmnp-tv-z]{25}$","maxLength":30,"examples":["bkg_01kvmsyv80e0088pcz6t8yrhx2"]};
const pattern157 = new RegExp("^bkg_[0-7][0-9a-hjkmnp-tv-z]{25}$", "u");

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 30){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern157.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^bkg_[0-7][0-9a-hjkmnp-tv-z]{25}$"},message:"must match pattern \""+"^bkg_[0-7][0-9a-hjkmnp-tv-z]{25}$"+"\"",schema:"^bkg_[0-7][0-9a-hjkmnp-tv-z]{25}$",parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema171.type,parentSchema:schema171,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema172 = {"type":"string","description":"Number of an issued document, `{series}-{fiscal_year}-{number}`.","pattern":"^[A-Z][A-Z-]{0,19}-\\d{4}-\\d{6,12}$","maxLength":40,"examples":["A-2026-000147"]};
const pattern158 = new RegExp("^[A-Z][A-Z-]{0,19}-\\d{4}-\\d{6,12}$", "u");

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern158.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z-]{0,19}-\\d{4}-\\d{6,12}$"},message:"must match pattern \""+"^[A-Z][A-Z-]{0,19}-\\d{4}-\\d{6,12}$"+"\"",schema:"^[A-Z][A-Z-]{0,19}-\\d{4}-\\d{6,12}$",parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema172.type,parentSchema:schema172,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func23.call(schema167.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.is_test !== undefined){
let data0 = data.is_test;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/is_test",schemaPath:"#/properties/is_test/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema167.properties.is_test.type,parentSchema:schema167.properties.is_test,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.document_type !== undefined){
if(!(validate312(data.document_type, {instancePath:instancePath+"/document_type",parentData:data,parentDataProperty:"document_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate314(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.legal_issuer_id !== undefined){
if(!(validate316(data.legal_issuer_id, {instancePath:instancePath+"/legal_issuer_id",parentData:data,parentDataProperty:"legal_issuer_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
}
if(data.booking_id !== undefined){
if(!(validate318(data.booking_id, {instancePath:instancePath+"/booking_id",parentData:data,parentDataProperty:"booking_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.invoice_number !== undefined){
if(!(validate320(data.invoice_number, {instancePath:instancePath+"/invoice_number",parentData:data,parentDataProperty:"invoice_number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
}
if(data.issued_from !== undefined){
if(!(validate122(data.issued_from, {instancePath:instancePath+"/issued_from",parentData:data,parentDataProperty:"issued_from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.issued_to !== undefined){
if(!(validate122(data.issued_to, {instancePath:instancePath+"/issued_to",parentData:data,parentDataProperty:"issued_to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data8 = data.limit;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema167.properties.limit.type,parentSchema:schema167.properties.limit,data:data8};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 200 || isNaN(data8)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema167.properties.limit,data:data8};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema167.properties.limit,data:data8};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data9 = data.cursor;
if(typeof data9 !== "string"){
const err5 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema167.properties.cursor.type,parentSchema:schema167.properties.cursor,data:data9};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema167.type,parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_75 = validate324;
const schema173 = {"type":"object","additionalProperties":false,"required":["legal_issuer_id","document_type","series","fiscal_year"],"properties":{"legal_issuer_id":{"$ref":"LegalIssuerId"},"document_type":{"$ref":"DocumentType"},"series":{"$ref":"InvoiceSeries"},"fiscal_year":{"$ref":"FiscalYear"}}};
const schema174 = {"type":"string","description":"A of commercial invoices, C of credit notes, S of self-billed invoices; those of test documents begin with TEST.","enum":["A","C","S","TEST-A","TEST-C","TEST-S"]};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate327.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema174.type,parentSchema:schema174,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "A") || (data === "C")) || (data === "S")) || (data === "TEST-A")) || (data === "TEST-C")) || (data === "TEST-S"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema174.enum},message:"must be equal to one of the allowed values",schema:schema174.enum,parentSchema:schema174,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}
validate327.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema175 = {"type":"integer","description":"The calendar year of `invoice_date`; each begins its own sequence of numbers.","minimum":2000,"maximum":9999,"examples":[2026]};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema175.type,parentSchema:schema175,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9999 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema175,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 2000 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000},message:"must be >= 2000",schema:2000,parentSchema:schema175,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legal_issuer_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legal_issuer_id"},message:"must have required property '"+"legal_issuer_id"+"'",schema:schema173.required,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.document_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document_type"},message:"must have required property '"+"document_type"+"'",schema:schema173.required,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.series === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "series"},message:"must have required property '"+"series"+"'",schema:schema173.required,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.fiscal_year === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fiscal_year"},message:"must have required property '"+"fiscal_year"+"'",schema:schema173.required,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "legal_issuer_id") || (key0 === "document_type")) || (key0 === "series")) || (key0 === "fiscal_year"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.legal_issuer_id !== undefined){
if(!(validate316(data.legal_issuer_id, {instancePath:instancePath+"/legal_issuer_id",parentData:data,parentDataProperty:"legal_issuer_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
}
if(data.document_type !== undefined){
if(!(validate312(data.document_type, {instancePath:instancePath+"/document_type",parentData:data,parentDataProperty:"document_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
if(data.series !== undefined){
if(!(validate327(data.series, {instancePath:instancePath+"/series",parentData:data,parentDataProperty:"series",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
if(data.fiscal_year !== undefined){
if(!(validate329(data.fiscal_year, {instancePath:instancePath+"/fiscal_year",parentData:data,parentDataProperty:"fiscal_year",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema173.type,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_76 = validate331;
const schema176 = {"type":"object","additionalProperties":false,"required":[],"properties":{"from":{"type":"string","format":"date-time","maxLength":35},"to":{"type":"string","format":"date-time","maxLength":35},"invoice_date_from":{"type":"string","format":"date","pattern":"^(?!0000)","maxLength":10},"invoice_date_to":{"type":"string","format":"date","pattern":"^(?!0000)","maxLength":10},"stay_from":{"type":"string","format":"date","pattern":"^(?!0000)","maxLength":10},"stay_to":{"type":"string","format":"date","pattern":"^(?!0000)","maxLength":10},"currency":{"$ref":"Currency"},"legal_issuer_id":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[\\x21-\\x7e]+$"},"jurisdiction_code":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[\\x21-\\x7e]+$"},"authority":{"type":"string","minLength":1,"maxLength":500,"pattern":"^[^\\x00-\\x1f\\x7f]+$"},"category_code":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[\\x21-\\x7e]+$"},"is_test":{"type":"boolean","default":false}}};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func23.call(schema176.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema176,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(func1(data0) > 35){
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema176.properties.from,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats2.validate(data0))){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema176.properties.from,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema176.properties.from.type,parentSchema:schema176.properties.from,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(func1(data1) > 35){
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema176.properties.to,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats2.validate(data1))){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema176.properties.to,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema176.properties.to.type,parentSchema:schema176.properties.to,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.invoice_date_from !== undefined){
let data2 = data.invoice_date_from;
if(typeof data2 === "string"){
if(func1(data2) > 10){
const err7 = {instancePath:instancePath+"/invoice_date_from",schemaPath:"#/properties/invoice_date_from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema176.properties.invoice_date_from,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern31.test(data2)){
const err8 = {instancePath:instancePath+"/invoice_date_from",schemaPath:"#/properties/invoice_date_from/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema176.properties.invoice_date_from,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats6.validate(data2))){
const err9 = {instancePath:instancePath+"/invoice_date_from",schemaPath:"#/properties/invoice_date_from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema176.properties.invoice_date_from,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/invoice_date_from",schemaPath:"#/properties/invoice_date_from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema176.properties.invoice_date_from.type,parentSchema:schema176.properties.invoice_date_from,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.invoice_date_to !== undefined){
let data3 = data.invoice_date_to;
if(typeof data3 === "string"){
if(func1(data3) > 10){
const err11 = {instancePath:instancePath+"/invoice_date_to",schemaPath:"#/properties/invoice_date_to/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema176.properties.invoice_date_to,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern31.test(data3)){
const err12 = {instancePath:instancePath+"/invoice_date_to",schemaPath:"#/properties/invoice_date_to/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema176.properties.invoice_date_to,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats6.validate(data3))){
const err13 = {instancePath:instancePath+"/invoice_date_to",schemaPath:"#/properties/invoice_date_to/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema176.properties.invoice_date_to,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/invoice_date_to",schemaPath:"#/properties/invoice_date_to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema176.properties.invoice_date_to.type,parentSchema:schema176.properties.invoice_date_to,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.stay_from !== undefined){
let data4 = data.stay_from;
if(typeof data4 === "string"){
if(func1(data4) > 10){
const err15 = {instancePath:instancePath+"/stay_from",schemaPath:"#/properties/stay_from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema176.properties.stay_from,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern31.test(data4)){
const err16 = {instancePath:instancePath+"/stay_from",schemaPath:"#/properties/stay_from/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema176.properties.stay_from,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(formats6.validate(data4))){
const err17 = {instancePath:instancePath+"/stay_from",schemaPath:"#/properties/stay_from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema176.properties.stay_from,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/stay_from",schemaPath:"#/properties/stay_from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema176.properties.stay_from.type,parentSchema:schema176.properties.stay_from,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.stay_to !== undefined){
let data5 = data.stay_to;
if(typeof data5 === "string"){
if(func1(data5) > 10){
const err19 = {instancePath:instancePath+"/stay_to",schemaPath:"#/properties/stay_to/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema176.properties.stay_to,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern31.test(data5)){
const err20 = {instancePath:instancePath+"/stay_to",schemaPath:"#/properties/stay_to/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema176.properties.stay_to,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(formats6.validate(data5))){
const err21 = {instancePath:instancePath+"/stay_to",schemaPath:"#/properties/stay_to/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema176.properties.stay_to,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/stay_to",schemaPath:"#/properties/stay_to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema176.properties.stay_to.type,parentSchema:schema176.properties.stay_to,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.currency !== undefined){
if(!(validate201(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data.legal_issuer_id !== undefined){
let data7 = data.legal_issuer_id;
if(typeof data7 === "string"){
if(func1(data7) > 50){
const err23 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema176.properties.legal_issuer_id,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func1(data7) < 1){
const err24 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema176.properties.legal_issuer_id,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern26.test(data7)){
const err25 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema176.properties.legal_issuer_id,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema176.properties.legal_issuer_id.type,parentSchema:schema176.properties.legal_issuer_id,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.jurisdiction_code !== undefined){
let data8 = data.jurisdiction_code;
if(typeof data8 === "string"){
if(func1(data8) > 50){
const err27 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema176.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func1(data8) < 1){
const err28 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema176.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern26.test(data8)){
const err29 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema176.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema176.properties.jurisdiction_code.type,parentSchema:schema176.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.authority !== undefined){
let data9 = data.authority;
if(typeof data9 === "string"){
if(func1(data9) > 500){
const err31 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema176.properties.authority,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func1(data9) < 1){
const err32 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema176.properties.authority,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern27.test(data9)){
const err33 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema176.properties.authority,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema176.properties.authority.type,parentSchema:schema176.properties.authority,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.category_code !== undefined){
let data10 = data.category_code;
if(typeof data10 === "string"){
if(func1(data10) > 60){
const err35 = {instancePath:instancePath+"/category_code",schemaPath:"#/properties/category_code/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema176.properties.category_code,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func1(data10) < 1){
const err36 = {instancePath:instancePath+"/category_code",schemaPath:"#/properties/category_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema176.properties.category_code,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern26.test(data10)){
const err37 = {instancePath:instancePath+"/category_code",schemaPath:"#/properties/category_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema176.properties.category_code,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/category_code",schemaPath:"#/properties/category_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema176.properties.category_code.type,parentSchema:schema176.properties.category_code,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.is_test !== undefined){
let data11 = data.is_test;
if(typeof data11 !== "boolean"){
const err39 = {instancePath:instancePath+"/is_test",schemaPath:"#/properties/is_test/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema176.properties.is_test.type,parentSchema:schema176.properties.is_test,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema176.type,parentSchema:schema176,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_77 = validate333;
const schema177 = {"type":"object","additionalProperties":false,"required":[],"properties":{"from":{"type":"string","format":"date-time","maxLength":35},"to":{"type":"string","format":"date-time","maxLength":35},"invoice_date_from":{"type":"string","format":"date","pattern":"^(?!0000)","maxLength":10},"invoice_date_to":{"type":"string","format":"date","pattern":"^(?!0000)","maxLength":10},"stay_from":{"type":"string","format":"date","pattern":"^(?!0000)","maxLength":10},"stay_to":{"type":"string","format":"date","pattern":"^(?!0000)","maxLength":10},"currency":{"$ref":"Currency"},"legal_issuer_id":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[\\x21-\\x7e]+$"},"jurisdiction_code":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[\\x21-\\x7e]+$"},"authority":{"type":"string","minLength":1,"maxLength":500,"pattern":"^[^\\x00-\\x1f\\x7f]+$"},"category_code":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[\\x21-\\x7e]+$"},"is_test":{"type":"boolean","default":false},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string"}}};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate333.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func23.call(schema177.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema177,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(func1(data0) > 35){
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema177.properties.from,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats2.validate(data0))){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema177.properties.from,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema177.properties.from.type,parentSchema:schema177.properties.from,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(func1(data1) > 35){
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema177.properties.to,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats2.validate(data1))){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema177.properties.to,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema177.properties.to.type,parentSchema:schema177.properties.to,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.invoice_date_from !== undefined){
let data2 = data.invoice_date_from;
if(typeof data2 === "string"){
if(func1(data2) > 10){
const err7 = {instancePath:instancePath+"/invoice_date_from",schemaPath:"#/properties/invoice_date_from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema177.properties.invoice_date_from,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern31.test(data2)){
const err8 = {instancePath:instancePath+"/invoice_date_from",schemaPath:"#/properties/invoice_date_from/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema177.properties.invoice_date_from,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats6.validate(data2))){
const err9 = {instancePath:instancePath+"/invoice_date_from",schemaPath:"#/properties/invoice_date_from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema177.properties.invoice_date_from,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/invoice_date_from",schemaPath:"#/properties/invoice_date_from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema177.properties.invoice_date_from.type,parentSchema:schema177.properties.invoice_date_from,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.invoice_date_to !== undefined){
let data3 = data.invoice_date_to;
if(typeof data3 === "string"){
if(func1(data3) > 10){
const err11 = {instancePath:instancePath+"/invoice_date_to",schemaPath:"#/properties/invoice_date_to/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema177.properties.invoice_date_to,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern31.test(data3)){
const err12 = {instancePath:instancePath+"/invoice_date_to",schemaPath:"#/properties/invoice_date_to/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema177.properties.invoice_date_to,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats6.validate(data3))){
const err13 = {instancePath:instancePath+"/invoice_date_to",schemaPath:"#/properties/invoice_date_to/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema177.properties.invoice_date_to,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/invoice_date_to",schemaPath:"#/properties/invoice_date_to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema177.properties.invoice_date_to.type,parentSchema:schema177.properties.invoice_date_to,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.stay_from !== undefined){
let data4 = data.stay_from;
if(typeof data4 === "string"){
if(func1(data4) > 10){
const err15 = {instancePath:instancePath+"/stay_from",schemaPath:"#/properties/stay_from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema177.properties.stay_from,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern31.test(data4)){
const err16 = {instancePath:instancePath+"/stay_from",schemaPath:"#/properties/stay_from/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema177.properties.stay_from,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(formats6.validate(data4))){
const err17 = {instancePath:instancePath+"/stay_from",schemaPath:"#/properties/stay_from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema177.properties.stay_from,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/stay_from",schemaPath:"#/properties/stay_from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema177.properties.stay_from.type,parentSchema:schema177.properties.stay_from,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.stay_to !== undefined){
let data5 = data.stay_to;
if(typeof data5 === "string"){
if(func1(data5) > 10){
const err19 = {instancePath:instancePath+"/stay_to",schemaPath:"#/properties/stay_to/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters",schema:10,parentSchema:schema177.properties.stay_to,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern31.test(data5)){
const err20 = {instancePath:instancePath+"/stay_to",schemaPath:"#/properties/stay_to/pattern",keyword:"pattern",params:{pattern: "^(?!0000)"},message:"must match pattern \""+"^(?!0000)"+"\"",schema:"^(?!0000)",parentSchema:schema177.properties.stay_to,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(formats6.validate(data5))){
const err21 = {instancePath:instancePath+"/stay_to",schemaPath:"#/properties/stay_to/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema177.properties.stay_to,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/stay_to",schemaPath:"#/properties/stay_to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema177.properties.stay_to.type,parentSchema:schema177.properties.stay_to,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.currency !== undefined){
if(!(validate201(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data.legal_issuer_id !== undefined){
let data7 = data.legal_issuer_id;
if(typeof data7 === "string"){
if(func1(data7) > 50){
const err23 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema177.properties.legal_issuer_id,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func1(data7) < 1){
const err24 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema177.properties.legal_issuer_id,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern26.test(data7)){
const err25 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema177.properties.legal_issuer_id,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/legal_issuer_id",schemaPath:"#/properties/legal_issuer_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema177.properties.legal_issuer_id.type,parentSchema:schema177.properties.legal_issuer_id,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.jurisdiction_code !== undefined){
let data8 = data.jurisdiction_code;
if(typeof data8 === "string"){
if(func1(data8) > 50){
const err27 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema177.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func1(data8) < 1){
const err28 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema177.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern26.test(data8)){
const err29 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema177.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/jurisdiction_code",schemaPath:"#/properties/jurisdiction_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema177.properties.jurisdiction_code.type,parentSchema:schema177.properties.jurisdiction_code,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.authority !== undefined){
let data9 = data.authority;
if(typeof data9 === "string"){
if(func1(data9) > 500){
const err31 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema177.properties.authority,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func1(data9) < 1){
const err32 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema177.properties.authority,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern27.test(data9)){
const err33 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]+$"},message:"must match pattern \""+"^[^\\x00-\\x1f\\x7f]+$"+"\"",schema:"^[^\\x00-\\x1f\\x7f]+$",parentSchema:schema177.properties.authority,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema177.properties.authority.type,parentSchema:schema177.properties.authority,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.category_code !== undefined){
let data10 = data.category_code;
if(typeof data10 === "string"){
if(func1(data10) > 60){
const err35 = {instancePath:instancePath+"/category_code",schemaPath:"#/properties/category_code/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema177.properties.category_code,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func1(data10) < 1){
const err36 = {instancePath:instancePath+"/category_code",schemaPath:"#/properties/category_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema177.properties.category_code,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern26.test(data10)){
const err37 = {instancePath:instancePath+"/category_code",schemaPath:"#/properties/category_code/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]+$"},message:"must match pattern \""+"^[\\x21-\\x7e]+$"+"\"",schema:"^[\\x21-\\x7e]+$",parentSchema:schema177.properties.category_code,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/category_code",schemaPath:"#/properties/category_code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema177.properties.category_code.type,parentSchema:schema177.properties.category_code,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.is_test !== undefined){
let data11 = data.is_test;
if(typeof data11 !== "boolean"){
const err39 = {instancePath:instancePath+"/is_test",schemaPath:"#/properties/is_test/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema177.properties.is_test.type,parentSchema:schema177.properties.is_test,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.limit !== undefined){
let data12 = data.limit;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err40 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema177.properties.limit.type,parentSchema:schema177.properties.limit,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 200 || isNaN(data12)){
const err41 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema177.properties.limit,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema177.properties.limit,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data13 = data.cursor;
if(typeof data13 !== "string"){
const err43 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema177.properties.cursor.type,parentSchema:schema177.properties.cursor,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema177.type,parentSchema:schema177,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_78 = validate335;
const schema178 = {"type":"object","additionalProperties":false,"required":["invoice_id"],"properties":{"invoice_id":{"type":"string"}}};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invoice_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "invoice_id"},message:"must have required property '"+"invoice_id"+"'",schema:schema178.required,parentSchema:schema178,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "invoice_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema178,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.invoice_id !== undefined){
let data0 = data.invoice_id;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/invoice_id",schemaPath:"#/properties/invoice_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema178.properties.invoice_id.type,parentSchema:schema178.properties.invoice_id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema178.type,parentSchema:schema178,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema_79 = validate336;
const schema179 = {"$ref":"NewCreditNote"};
const schema180 = {"type":"object","description":"Without `lines` and `excluded_components` everything that is not yet credited is taken back.","additionalProperties":false,"required":["reason"],"properties":{"reason":{"$ref":"CreditReason"},"lines":{"type":["array","null"],"description":"Each line of the original once at the most.","minItems":1,"maxItems":5000,"items":{"$ref":"LineCredit"}},"excluded_components":{"type":["array","null"],"description":"Each excluded levy of the original once at the most.","minItems":1,"maxItems":1000,"items":{"$ref":"ComponentCredit"}}}};
const schema181 = {"type":"string","minLength":1,"maxLength":500,"pattern":"^[\\x09\\x0a\\x0d\\x20]*[^\\x00-\\x20\\x7f][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$","examples":["One night less than booked"]};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate338.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema181,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema181,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern145.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\x09\\x0a\\x0d\\x20]*[^\\x00-\\x20\\x7f][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"},message:"must match pattern \""+"^[\\x09\\x0a\\x0d\\x20]*[^\\x00-\\x20\\x7f][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$"+"\"",schema:"^[\\x09\\x0a\\x0d\\x20]*[^\\x00-\\x20\\x7f][^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]*$",parentSchema:schema181,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema181.type,parentSchema:schema181,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}
validate338.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema182 = {"type":"object","additionalProperties":false,"required":["line_id","net_amount"],"properties":{"line_id":{"description":"`id` of a line of the original.","$ref":"DocumentLineId"},"net_amount":{"type":["number","string"],"description":"Net amount to take back of the line, in the minor units of the currency. Its VAT follows, half-up at the line's rate; in currencies without minor units it may be one unit more or less, where the VAT row of this credit note, or of what is left, would break BR-CO-17 of EN 16931. The credit that brings a row to zero takes exactly the VAT left.","pattern":"^\\d{1,12}(\\.\\d{1,4})?$","maxLength":17,"x-decimal":{"greater_than":"0"},"examples":["150.00"]}}};
const schema183 = {"type":"string","description":"BT-126, counted from 1.","pattern":"^[1-9]\\d{0,5}$","maxLength":6,"examples":["1"]};
const pattern176 = new RegExp("^[1-9]\\d{0,5}$", "u");

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate341.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 6){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters",schema:6,parentSchema:schema183,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern176.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}$"},message:"must match pattern \""+"^[1-9]\\d{0,5}$"+"\"",schema:"^[1-9]\\d{0,5}$",parentSchema:schema183,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema183.type,parentSchema:schema183,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}
validate341.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate340.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.line_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line_id"},message:"must have required property '"+"line_id"+"'",schema:schema182.required,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.net_amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "net_amount"},message:"must have required property '"+"net_amount"+"'",schema:schema182.required,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "line_id") || (key0 === "net_amount"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.line_id !== undefined){
if(!(validate341(data.line_id, {instancePath:instancePath+"/line_id",parentData:data,parentDataProperty:"line_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
if(data.net_amount !== undefined){
let data1 = data.net_amount;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err3 = {instancePath:instancePath+"/net_amount",schemaPath:"#/properties/net_amount/type",keyword:"type",params:{type: schema182.properties.net_amount.type},message:"must be number,string",schema:schema182.properties.net_amount.type,parentSchema:schema182.properties.net_amount,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 17){
const err4 = {instancePath:instancePath+"/net_amount",schemaPath:"#/properties/net_amount/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters",schema:17,parentSchema:schema182.properties.net_amount,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern73.test(data1)){
const err5 = {instancePath:instancePath+"/net_amount",schemaPath:"#/properties/net_amount/pattern",keyword:"pattern",params:{pattern: "^\\d{1,12}(\\.\\d{1,4})?$"},message:"must match pattern \""+"^\\d{1,12}(\\.\\d{1,4})?$"+"\"",schema:"^\\d{1,12}(\\.\\d{1,4})?$",parentSchema:schema182.properties.net_amount,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema182.type,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}
validate340.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema184 = {"type":"object","additionalProperties":false,"required":["component_id","tax_amount"],"properties":{"component_id":{"description":"`component_id` of an excluded levy of the original.","$ref":"ComponentId"},"tax_amount":{"type":["number","string"],"description":"Tax to take back, in the minor units of the currency.","pattern":"^\\d{1,12}(\\.\\d{1,4})?$","maxLength":17,"x-decimal":{"greater_than":"0"},"examples":["10.00"]}}};
const schema185 = {"type":"string","description":"Unique within the calculation.","pattern":"^c[1-9]\\d{0,5}$","maxLength":7,"examples":["c1"]};
const pattern178 = new RegExp("^c[1-9]\\d{0,5}$", "u");

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate345.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 7){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters",schema:7,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern178.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^c[1-9]\\d{0,5}$"},message:"must match pattern \""+"^c[1-9]\\d{0,5}$"+"\"",schema:"^c[1-9]\\d{0,5}$",parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema185.type,parentSchema:schema185,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}
validate345.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate344.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.component_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "component_id"},message:"must have required property '"+"component_id"+"'",schema:schema184.required,parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tax_amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tax_amount"},message:"must have required property '"+"tax_amount"+"'",schema:schema184.required,parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "component_id") || (key0 === "tax_amount"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.component_id !== undefined){
if(!(validate345(data.component_id, {instancePath:instancePath+"/component_id",parentData:data,parentDataProperty:"component_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
}
if(data.tax_amount !== undefined){
let data1 = data.tax_amount;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err3 = {instancePath:instancePath+"/tax_amount",schemaPath:"#/properties/tax_amount/type",keyword:"type",params:{type: schema184.properties.tax_amount.type},message:"must be number,string",schema:schema184.properties.tax_amount.type,parentSchema:schema184.properties.tax_amount,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 17){
const err4 = {instancePath:instancePath+"/tax_amount",schemaPath:"#/properties/tax_amount/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters",schema:17,parentSchema:schema184.properties.tax_amount,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern73.test(data1)){
const err5 = {instancePath:instancePath+"/tax_amount",schemaPath:"#/properties/tax_amount/pattern",keyword:"pattern",params:{pattern: "^\\d{1,12}(\\.\\d{1,4})?$"},message:"must match pattern \""+"^\\d{1,12}(\\.\\d{1,4})?$"+"\"",schema:"^\\d{1,12}(\\.\\d{1,4})?$",parentSchema:schema184.properties.tax_amount,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema184.type,parentSchema:schema184,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}
validate344.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema180.required,parentSchema:schema180,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "reason") || (key0 === "lines")) || (key0 === "excluded_components"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema180,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate338(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
if(data.lines !== undefined){
let data1 = data.lines;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: schema180.properties.lines.type},message:"must be array,null",schema:schema180.properties.lines.type,parentSchema:schema180.properties.lines,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
if(data1.length > 5000){
const err3 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items",schema:5000,parentSchema:schema180.properties.lines,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema180.properties.lines,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate340(data1[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
}
}
if(data.excluded_components !== undefined){
let data3 = data.excluded_components;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/excluded_components",schemaPath:"#/properties/excluded_components/type",keyword:"type",params:{type: schema180.properties.excluded_components.type},message:"must be array,null",schema:schema180.properties.excluded_components.type,parentSchema:schema180.properties.excluded_components,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data3)){
if(data3.length > 1000){
const err6 = {instancePath:instancePath+"/excluded_components",schemaPath:"#/properties/excluded_components/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema180.properties.excluded_components,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/excluded_components",schemaPath:"#/properties/excluded_components/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema180.properties.excluded_components,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate344(data3[i1], {instancePath:instancePath+"/excluded_components/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema180.type,parentSchema:schema180,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}
validate337.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate336.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate337(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
validate336.errors = vErrors;
return errors === 0;
}
validate336.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const requests = {
  "getHealth": {
    "headers": schema_1,
  },
  "getReadiness": {
    "headers": schema_1,
  },
  "register": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_3,
  },
  "verifyEmail": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_4,
  },
  "resendVerification": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_5,
  },
  "logIn": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_6,
  },
  "refreshSession": {
    "query": schema_2,
    "headers": schema_1,
    "cookies": schema_7,
  },
  "logOut": {
    "query": schema_2,
    "headers": schema_1,
    "cookies": schema_7,
  },
  "requestPasswordReset": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_5,
  },
  "confirmPasswordReset": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_8,
  },
  "changePassword": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_9,
  },
  "switchOrganization": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_10,
  },
  "getMe": {
    "query": schema_2,
    "headers": schema_1,
  },
  "updateMe": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_11,
  },
  "listSessions": {
    "query": schema_12,
    "headers": schema_1,
  },
  "revokeOtherSessions": {
    "query": schema_2,
    "headers": schema_1,
  },
  "revokeSession": {
    "path": schema_13,
    "query": schema_2,
    "headers": schema_1,
  },
  "inspectInvitation": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_14,
  },
  "acceptInvitation": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_15,
  },
  "getOrganization": {
    "query": schema_2,
    "headers": schema_1,
  },
  "updateOrganization": {
    "query": schema_2,
    "headers": schema_16,
    "body": schema_17,
  },
  "listMembers": {
    "query": schema_12,
    "headers": schema_1,
  },
  "updateMember": {
    "path": schema_18,
    "query": schema_2,
    "headers": schema_16,
    "body": schema_19,
  },
  "removeMember": {
    "path": schema_18,
    "query": schema_2,
    "headers": schema_16,
  },
  "listInvitations": {
    "query": schema_12,
    "headers": schema_1,
  },
  "createInvitation": {
    "query": schema_2,
    "headers": schema_16,
    "body": schema_20,
  },
  "revokeInvitation": {
    "path": schema_21,
    "query": schema_2,
    "headers": schema_16,
  },
  "resendInvitation": {
    "path": schema_21,
    "query": schema_2,
    "headers": schema_16,
  },
  "listRequestLog": {
    "query": schema_22,
    "headers": schema_1,
  },
  "listAuditLog": {
    "query": schema_23,
    "headers": schema_1,
  },
  "getLegalProfile": {
    "query": schema_2,
    "headers": schema_1,
  },
  "updateLegalProfile": {
    "query": schema_2,
    "headers": schema_16,
    "body": schema_24,
  },
  "getApiAccessRequest": {
    "query": schema_2,
    "headers": schema_1,
  },
  "createApiAccessRequest": {
    "query": schema_2,
    "headers": schema_16,
    "body": schema_25,
  },
  "wipeTestData": {
    "query": schema_2,
    "headers": schema_16,
  },
  "listApiKeys": {
    "query": schema_26,
    "headers": schema_1,
  },
  "createApiKey": {
    "query": schema_2,
    "headers": schema_16,
    "body": schema_27,
  },
  "reportLeakedApiKey": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_28,
  },
  "getApiKey": {
    "path": schema_29,
    "query": schema_2,
    "headers": schema_1,
  },
  "revokeApiKey": {
    "path": schema_29,
    "query": schema_2,
    "headers": schema_16,
  },
  "rotateApiKey": {
    "path": schema_29,
    "query": schema_2,
    "headers": schema_16,
    "body": schema_30,
  },
  "getCredential": {
    "query": schema_2,
    "headers": schema_1,
  },
  "listApiAccessRequests": {
    "query": schema_31,
    "headers": schema_1,
  },
  "setOrganizationApiAccess": {
    "path": schema_32,
    "query": schema_2,
    "headers": schema_1,
    "body": schema_33,
  },
  "listJurisdictions": {
    "query": schema_34,
    "headers": schema_35,
  },
  "resolveJurisdiction": {
    "query": schema_36,
    "headers": schema_35,
  },
  "getJurisdiction": {
    "path": schema_37,
    "query": schema_2,
    "headers": schema_35,
  },
  "listJurisdictionChildren": {
    "path": schema_37,
    "query": schema_38,
    "headers": schema_35,
  },
  "listJurisdictionAncestors": {
    "path": schema_37,
    "query": schema_2,
    "headers": schema_35,
  },
  "listCategories": {
    "query": schema_39,
    "headers": schema_35,
  },
  "getCategory": {
    "path": schema_37,
    "query": schema_2,
    "headers": schema_35,
  },
  "listRates": {
    "query": schema_40,
    "headers": schema_35,
  },
  "lookupRates": {
    "query": schema_41,
    "headers": schema_35,
  },
  "getRate": {
    "path": schema_42,
    "query": schema_2,
    "headers": schema_35,
  },
  "listRules": {
    "query": schema_43,
    "headers": schema_35,
  },
  "getRule": {
    "path": schema_44,
    "query": schema_2,
    "headers": schema_35,
  },
  "getCoverage": {
    "query": schema_2,
    "headers": schema_35,
  },
  "listContentReleases": {
    "query": schema_38,
    "headers": schema_35,
  },
  "getExchangeRate": {
    "query": schema_45,
    "headers": schema_35,
  },
  "validateAddress": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_46,
  },
  "listProperties": {
    "query": schema_47,
    "headers": schema_1,
  },
  "createProperty": {
    "query": schema_2,
    "headers": schema_16,
    "body": schema_48,
  },
  "getProperty": {
    "path": schema_49,
    "query": schema_2,
    "headers": schema_1,
  },
  "updateProperty": {
    "path": schema_49,
    "query": schema_2,
    "headers": schema_16,
    "body": schema_50,
  },
  "remapProperty": {
    "path": schema_49,
    "query": schema_2,
    "headers": schema_16,
    "body": schema_51,
  },
  "archiveProperty": {
    "path": schema_49,
    "query": schema_2,
    "headers": schema_16,
  },
  "restoreProperty": {
    "path": schema_49,
    "query": schema_2,
    "headers": schema_16,
  },
  "calculateTax": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_52,
  },
  "calculateTaxBatch": {
    "query": schema_2,
    "headers": schema_1,
    "body": schema_53,
  },
  "listLegalIssuers": {
    "query": schema_54,
    "headers": schema_1,
  },
  "createLegalIssuer": {
    "query": schema_2,
    "headers": schema_16,
    "body": schema_55,
  },
  "getLegalIssuer": {
    "path": schema_56,
    "query": schema_2,
    "headers": schema_1,
  },
  "updateLegalIssuer": {
    "path": schema_56,
    "query": schema_2,
    "headers": schema_16,
    "body": schema_57,
  },
  "listTaxRegistrations": {
    "path": schema_56,
    "query": schema_12,
    "headers": schema_1,
  },
  "createTaxRegistration": {
    "path": schema_56,
    "query": schema_2,
    "headers": schema_16,
    "body": schema_58,
  },
  "updateTaxRegistration": {
    "path": schema_59,
    "query": schema_2,
    "headers": schema_16,
    "body": schema_60,
  },
  "deleteTaxRegistration": {
    "path": schema_59,
    "query": schema_2,
    "headers": schema_16,
  },
  "listSavedCalculations": {
    "query": schema_61,
    "headers": schema_1,
  },
  "createSavedCalculation": {
    "query": schema_2,
    "headers": schema_16,
    "body": schema_62,
  },
  "getSavedCalculation": {
    "path": schema_63,
    "query": schema_2,
    "headers": schema_1,
  },
  "deleteSavedCalculation": {
    "path": schema_63,
    "query": schema_2,
    "headers": schema_16,
  },
  "listBookings": {
    "query": schema_64,
    "headers": schema_1,
  },
  "createBooking": {
    "query": schema_2,
    "headers": schema_65,
    "body": schema_66,
  },
  "getBooking": {
    "path": schema_67,
    "query": schema_2,
    "headers": schema_1,
  },
  "adjustBooking": {
    "path": schema_67,
    "query": schema_2,
    "headers": schema_16,
    "body": schema_68,
  },
  "voidBooking": {
    "path": schema_67,
    "query": schema_2,
    "headers": schema_16,
    "body": schema_69,
  },
  "refundBooking": {
    "path": schema_67,
    "query": schema_2,
    "headers": schema_16,
    "body": schema_70,
  },
  "updateInvoiceDetails": {
    "path": schema_67,
    "query": schema_2,
    "headers": schema_16,
    "body": schema_71,
  },
  "getBookingDocument": {
    "path": schema_67,
    "query": schema_72,
    "headers": schema_1,
  },
  "getBookingDocumentUbl": {
    "path": schema_67,
    "query": schema_72,
    "headers": schema_1,
  },
  "issueInvoice": {
    "path": schema_67,
    "query": schema_2,
    "headers": schema_16,
    "body": schema_73,
  },
  "listInvoices": {
    "query": schema_74,
    "headers": schema_1,
  },
  "checkInvoiceChain": {
    "query": schema_75,
    "headers": schema_1,
  },
  "getLiabilitySummary": {
    "query": schema_76,
    "headers": schema_1,
  },
  "listLiabilityLines": {
    "query": schema_77,
    "headers": schema_1,
  },
  "exportLiabilityLines": {
    "query": schema_76,
    "headers": schema_1,
  },
  "getInvoice": {
    "path": schema_78,
    "query": schema_2,
    "headers": schema_1,
  },
  "getInvoiceUbl": {
    "path": schema_78,
    "query": schema_2,
    "headers": schema_1,
  },
  "getInvoicePdf": {
    "path": schema_78,
    "query": schema_2,
    "headers": schema_1,
  },
  "createCreditNote": {
    "path": schema_78,
    "query": schema_2,
    "headers": schema_16,
    "body": schema_79,
  },
}
