-- Authors change what they added: each change counts, so that a coordinator takes in what they have read.
alter table contribution add column revision int not null default 1 check (revision > 0);
