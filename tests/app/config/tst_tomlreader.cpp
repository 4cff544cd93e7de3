#include "app/config/tomlreader.h"

#include <QTest>

#include "app/config/configfile.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class TomlReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place"); // what the sentence starts with
        QTest::newRow("no value") << QByteArray("a = \n") << u"x.toml:1: a: The value is missing behind the =."_s;
        QTest::newRow("ends at the sign") << QByteArray(
            "b = 1\na =") << u"x.toml:2: a: The file ends before this line is whole: a line is KEY = VALUE."_s;
        QTest::newRow("twice") << QByteArray("a = 1\n\na = 2\n")
                               << u"x.toml:3: a: “a” stands further up already; it may be there once."_s;
        QTest::newRow("table twice") << QByteArray("[t]\n[t]\n") << u"x.toml:2: “t” stands further up already"_s;
        QTest::newRow("value and table") << QByteArray(
            "a = 1\na.b = 2\n") << u"x.toml:2: a.b: This stands further up already as something of another kind"_s;
        QTest::newRow("no sign") << QByteArray("# c\nx y\n")
                                 << u"x.toml:2: A line is KEY = VALUE: before 'y' the = is missing."_s;
        QTest::newRow("key alone") << QByteArray("x\n")
                                   << u"x.toml:1: A line is KEY = VALUE: here = and the value are missing."_s;
        QTest::newRow("open text") << QByteArray("a = \"abc\nb = 2\n")
                                   << u"x.toml:1: a: A text's closing quote is missing on this line"_s;
        QTest::newRow("open text at the end")
            << QByteArray("a = \"abc") << u"x.toml:1: a: The file ends within a text: its closing quote is missing."_s;
        QTest::newRow("open list") << QByteArray("a = [1,\n")
                                   << u"x.toml:1: a: The file ends within a list: its ] is missing."_s;
        QTest::newRow("list without comma")
            << QByteArray("a = [1 2]\n") << u"x.toml:1: a: Before '2' the list needs a comma, or its ]."_s;
        QTest::newRow("no quotes") << QByteArray("a = tcp:5222\n")
                                   << u"x.toml:1: a: This is no value: a text stands in quotes"_s;
        QTest::newRow("no quotes, other words")
            << QByteArray("a = yes\n") << u"x.toml:1: a: This is no value: a text stands in quotes"_s;
        QTest::newRow("number with a unit")
            << QByteArray("a = 30s\n") << u"x.toml:1: a: This is no value: a text stands in quotes"_s;
        QTest::newRow("something behind it") << QByteArray(
            "a = \"x\" y\n") << u"x.toml:1: a: Behind the value nothing else may stand on the line, such as 'y'"_s;
        QTest::newRow("backslash") << QByteArray("a = \"C:\\dir\"\n")
                                   << u"x.toml:1: a: A \\ in a text in double quotes needs another behind it"_s;
        QTest::newRow("no utf-8") << QByteArray("a = \"\xff\xfe\"\n")
                                  << u"x.toml:1: a: This is not UTF-8: save the file as UTF-8."_s;
        QTest::newRow("binary") << QByteArray("\0\1\2", 3) << u"x.toml:1: "_s;
        QTest::newRow("table") << QByteArray("[t\n") << u"x.toml:1: The ] behind the table's name is missing."_s;
        QTest::newRow("a folder of Windows'") << QByteArray(
            "a = \"C:\\Users\"\n") << u"x.toml:1: a: A \\ in a text in double quotes needs another behind it"_s;
        QTest::newRow("a value in part") << QByteArray("a = tru")
                                         << u"x.toml:1: a: The file ends before this line is whole"_s;
        QTest::newRow("comma before the end")
            << QByteArray("a = {b = 1,}\n") << u"x.toml:1: a: A table in braces has no comma before its }."_s;
        QTest::newRow("no name behind the dot") << QByteArray("[a.]\n") << u"x.toml:1: A name begins with a letter"_s;
        QTest::newRow("brackets apart") << QByteArray(
            "[ [a]]\n") << u"x.toml:1: The brackets of [[a]] stand side by side, with nothing between them."_s;
        QTest::newRow("underscores") << QByteArray("a = 1__2\n")
                                     << u"x.toml:1: a: In a number a _ stands between two digits."_s;
        QTest::newRow("a name without quotes")
            << QByteArray("a = _x\n") << u"x.toml:1: a: This is no value: a text stands in quotes"_s;
        QTest::newRow("comma alone") << QByteArray("a = [,]\n")
                                     << u"x.toml:1: a: In a list a value stands before each comma."_s;
        QTest::newRow("two commas") << QByteArray("a = [1,,2]\n")
                                    << u"x.toml:1: a: In a list a value stands before each comma."_s;
        QTest::newRow("comma alone in braces")
            << QByteArray("a = {,}\n") << u"x.toml:1: a: In a table in braces something stands before each comma."_s;
        QTest::newRow("binary number") << QByteArray("a = 0b12\n")
                                       << u"x.toml:1: a: This is no value: a text stands in quotes"_s;
        QTest::newRow("fraction") << QByteArray("a = 1.x\n")
                                  << u"x.toml:1: a: This is no value: a text stands in quotes"_s;
        QTest::newRow("long number") << "a = 1" + QByteArray(200, '0') + '\n'
                                     << u"x.toml:1: a: This is too long for a number or a date"_s;
        QTest::newRow("no day") << QByteArray("a = 2026-13-01\n") << u"x.toml:1: a: This is no date or time"_s;
        QTest::newRow("no time") << QByteArray("a = 25:00:00\n") << u"x.toml:1: a: This is no date or time"_s;
        QTest::newRow("surrogate") << QByteArray("a = \"\\ud800\"\n")
                                   << u"x.toml:1: a: The number behind this \\ is no character's."_s;
        QTest::newRow("old line ends") << QByteArray("a = 1\rb = 2\r") << u"x.toml:1: "_s;
        QTest::newRow("deep by dots") << "b = 1\na" + QByteArray(".a").repeated(32'000) + " = 1\n"
                                      << u"x.toml:2: Lists and tables stand too deep in each other here."_s;
        QTest::newRow("deep table") << "[a" + QByteArray(".a").repeated(32'000) + "]\n"
                                    << u"x.toml:1: Lists and tables stand too deep in each other here."_s;
        QTest::newRow("deep") << QByteArray("a = " + QByteArray(5000, '['))
                              << u"x.toml:1: a: Lists and tables stand too deep in each other here."_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        auto file = ConfigFile::parse(text, u"x.toml"_s);
        QVERIFY(!file);
        QVERIFY2(
            file.error().text.startsWith(place) && file.error().text.endsWith(u'.'), qPrintable(file.error().text));
        QCOMPARE(file.error().reason, Reason::BadSyntax);
        QVERIFY(file.error().native > 0);
    }

    void readsEachType()
    {
        auto file = ConfigFile::parse(
            "t = \"a\"\nn = 0x10\nr = 1.5\nb = true\nl = [1, \"x\"]\nd = 2020-01-01\n[g.h]\nk = 'v'\n"_ba, u"x"_s);
        QVERIFY(file);
        QCOMPARE(file->values().value(u"t"_s), QVariant(u"a"_s));
        QCOMPARE(file->values().value(u"n"_s), QVariant(qint64(16)));
        QCOMPARE(file->values().value(u"r"_s), QVariant(1.5));
        QCOMPARE(file->values().value(u"b"_s), QVariant(true));
        QCOMPARE(file->values().value(u"l"_s), QVariant(QVariantList{qint64(1), u"x"_s}));
        QVERIFY(file->values().contains(u"d"_s));
        QCOMPARE(file->values().value(u"g.h.k"_s), QVariant(u"v"_s));
    }

    void skipsAMarkAtTheBeginning()
    {
        auto file = ConfigFile::parse("\xEF\xBB\xBFname = \"x\"\n"_ba, u"x"_s);
        QVERIFY(file);
        QVERIFY(file->set(u"name"_s, u"y"_s));
        QCOMPARE(file->text(), QByteArray("name = \"y\"\n"));
    }

    void tellsWhereEverythingStands()
    {
        const auto tree = readToml("\xEF\xBB\xBF"
                                   "a = 'é' # c\nb.c = 1\n[t]\nd = [\n1]\n[[l]]\ne = 1\n[[l]]\ni = {f = 2}\n"_ba);
        QVERIFY(tree);
        const auto* text = tree->root.find(u"a"_s);
        QCOMPARE(text->keyLine, 1);
        QCOMPARE(tree->text.sliced(text->begin, text->end - text->begin), QByteArray("'é'"));
        const auto* dotted = tree->root.find(u"b"_s);
        QVERIFY(dotted->kind == TomlNode::Kind::Table && !dotted->isInline);
        QCOMPARE(dotted->begin, -1);
        QCOMPARE(dotted->find(u"c"_s)->value, QVariant(qint64(1)));
        const auto* table = tree->root.find(u"t"_s);
        QCOMPARE(table->line, 3);
        QVERIFY(tree->text.sliced(table->begin).startsWith("[t]"));
        const auto* list = tree->root.find(u"l"_s);
        QVERIFY(list->kind == TomlNode::Kind::Tables && !list->isInline);
        QCOMPARE(list->children.size(), std::size_t(2));
        QCOMPARE(list->children[1].line, 8);
        const auto* inBraces = list->children[1].find(u"i"_s);
        QVERIFY(inBraces->isInline);
        QCOMPARE(inBraces->find(u"f"_s)->line, 9);
        QCOMPARE(inBraces->find(u"f"_s)->begin, -1);
        QVERIFY(!tree->root.find(u"z"_s));
    }

    void findsHeaders_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<int>>("lines");
        QTest::newRow("none") << QByteArray("a = 1\nb.c = {d = 1}\n") << QList<int>{};
        QTest::newRow("both kinds") << QByteArray("[[z]]\n[a] # c\n\n[[z]]\n") << QList<int>{1, 2, 4};
        QTest::newRow("indented") << QByteArray("x = 1\n  [a]\n") << QList<int>{2};
        QTest::newRow("of a list's table") << QByteArray("[[z]]\n[z.y]\n[[z]]\n[z.y]\n") << QList<int>{1, 2, 3, 4};
        QTest::newRow("of a table in none") << QByteArray("[a.b.c]\n") << QList<int>{1};
        QTest::newRow("in a text") << QByteArray("a = \"\"\"\n[a]\n\"\"\"\nb = '''\n[[b]]\n'''\n[c]\n")
                                   << QList<int>{7};
        QTest::newRow("in a list") << QByteArray("a = [\n[1],\n[{b = 1}],\n]\n[c]\n") << QList<int>{5};
        QTest::newRow("list in brackets") << QByteArray("a = [{b = 1}, {b = 2}]\n") << QList<int>{};
    }
    void findsHeaders()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<int>, lines);
        const auto tree = readToml(text);
        QVERIFY(tree);
        QCOMPARE(tree->headerLines(), lines);
    }

    /// Counting bytes for each key of it would take minutes.
    void aLongLineTakesNoTime()
    {
        const auto tree = readToml("l = [" + QByteArray("{a = 1, b = 2}, ").repeated(20'000) + "]\n");
        QVERIFY(tree);
        QCOMPARE(tree->root.find(u"l"_s)->children.size(), std::size_t(20'000));
    }
};

QTEST_APPLESS_MAIN(TomlReaderTest)
#include "tst_tomlreader.moc"
