/** Given names that one person may bear in different languages and romanisations, or in short; one row, one name. */
const rows = `
Oleksandr Alexander Aleksandr Olexandr Oleksander Sasha Alex Alexandru Alexandre Aleksandar
Oleksii Alexei Oleksiy Aleksey Alexey Aleksei Olexiy
Volodymyr Vladimir Wladimir Vladimír
Serhii Sergei Serhiy Sergey Sergii Sergiy
Andrii Andrei Andriy Andrey
Dmytro Dmitry Dmitro Dmitrii Dmitriy
Mykhailo Mikhail Mihail Mykhaylo Michail
Mykola Nikolai Nikolay Mikola
Yevhen Yevgeny Evgeny Yevhenii Yevgeniy Evgeni Evhen
Pavlo Pavel
Petro Pyotr Petr
Kyrylo Kirill Kyryl
Denys Denis
Viktor Victor
Iryna Irina
Olha Olga
Ihor Igor
Oleh Oleg
Hanna Anna Ganna
Artem Artyom
Kateryna Ekaterina Yekaterina Katerina
Maksym Maxim Maksim
Vadym Vadim
Hryhorii Grigory Grigori Hryhoriy
Heorhii Georgy Georgiy Georgii
Bohdan Bogdan
Svitlana Svetlana
Liudmyla Lyudmila Ludmila
Vasyl Vasily
Fedir Fyodor Fedor
Nataliia Natalia Natalya
Mariia Maria
Ruslan Rouslan
Oleksandra Alexandra Aleksandra
Yelyzaveta Elizaveta
Illia Ilya Ilia
Konstiantyn Konstantin Kostiantyn Constantin
Viacheslav Vyacheslav
Vladyslav Vladislav
Yaroslav Iaroslav
Radosław Radek Radoslaw
Joseph Joe
Michael Mike
James Jim
Robert Bob
William Bill
Anthony Antony Tony
Thomas Tom
Charles Chuck
Elizabeth Liz
Peter Pete
Christopher Chris
Stephen Steve Steven
Daniel Dan
Benjamin Ben
Timothy Tim
Edward Ed
Kenneth Ken
Matthew Matt
Jeffrey Jeff
Richard Dick Rick
Donald Don
Ronald Ron
Lawrence Larry
Patrick Pat
Gregory Greg
Nicholas Nick
Samuel Sam
Andrew Andy
Rafael Raphael Rafał
`

/** One row a name; the first of a row stands for all. */
export const givenNames: readonly (readonly string[])[] = rows
  .trim()
  .split('\n')
  .map((row) => row.split(' '))
