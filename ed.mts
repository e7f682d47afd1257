import ExcelJS from 'exceljs';
const wb=new ExcelJS.Workbook(); await wb.xlsx.readFile('/tmp/h/t1.xlsx');
const ws=wb.getWorksheet('人员')!;
const h=ws.getRow(4).values as string[];
const col=(l:string)=>h.findIndex(x=>typeof x==='string'&&x.replace('*','')===l);
ws.getRow(5).getCell(col('联系电话')).value='13900001111';
ws.getRow(6).getCell(col('家庭住址')).value=null;
ws.getRow(7).getCell(col('民族')).value='汗族';
const n=ws.getRow(145-5);
for(let r=138;r<=150;r++){ if(!ws.getRow(r).getCell(1).value){ const x=ws.getRow(r); x.getCell(col('姓名')).value='王新'; x.getCell(col('性别')).value='男'; x.getCell(col('任职组织')).value='朝阳社区'; x.getCell(col('人选类别')).value='离退休党员'; x.getCell(col('产生方式')).value='聘任'; x.getCell(col('出生年月')).value='1950-03'; console.log(r); break; } }
ws.spliceRows(8,1);
await wb.xlsx.writeFile('/tmp/h/t1e.xlsx');
