#include <QAbstractItemModelTester>
#include <QFile>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/console/objects/objectmodel.h"
#include "ui/console/session/commandrecord.h"
#include "ui/console/session/consolehistory.h"
#include "ui/console/session/htmltable.h"
#include "ui/console/session/indentation.h"
#include "ui/console/session/outputlines.h"
#include "ui/console/transcript/tracelinks.h"
#include "ui/frame/page/chosenrow.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/code/codespans.h"
#include "ui/widgets/tables/expressions.h"
#include "ui/widgets/tables/rowfilter.h"

using namespace Qt::StringLiterals;
using namespace everyport::ui;

/// Something alive, with a list of others.
class Plant : public QObject {
    Q_OBJECT
    Q_CLASSINFO("doc:height", "In centimetres.")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(int height READ height NOTIFY changed)
    Q_PROPERTY(QVariantMap leaves READ leaves)
    Q_PROPERTY(QList<QObject*> shoots READ shoots NOTIFY changed)

public:
    explicit Plant(QString name) : m_name(std::move(name)) {}
    QString name() const { return m_name; }
    QString state() const { return m_state; }
    int height() const { return m_height; }
    QVariantMap leaves() const { return m_leaves; }
    QList<QObject*> shoots() const { return m_shoots; }

    QString m_name;
    QString m_state = u"open"_s;
    int m_height = 3;
    QVariantMap m_leaves = {{u"old"_s, 1}};
    QList<QObject*> m_shoots;

Q_SIGNALS:
    void changed();
};

class ConsolePartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coloursPython_data();
    void coloursPython();
    void coloursOverLines();
    void indents_data();
    void indents();
    void pastesWithoutPrompts();
    void readsTables();
    void readsHostileTables();
    void cutsOutput();
    void holdsBackOutput();
    void linksTracebacks();
    void findsWhatTracebacksMark();
    void keepsHistory();
    void walksHistory();
    void bearsBadHistory();
    void knowsChosenRows();
    void dragsExpressions();
    void followsObjects();
    void followsLists();
};

using Spans = QList<CodeSpan>;
Q_DECLARE_METATYPE(Spans)

void ConsolePartsTest::coloursPython_data()
{
    using K = CodeSpan::Kind;
    QTest::addColumn<QString>("line");
    QTest::addColumn<Spans>("spans");
    QTest::newRow("plain") << u"services.first"_s << Spans{};
    QTest::newRow("keyword and call") << u"await polls.publish()"_s << Spans{{0, 5, K::Name}, {12, 7, K::Attribute}};
    QTest::newRow("string") << u"x = 'a\\'b' # c"_s << Spans{{4, 6, K::String}, {11, 3, K::Comment}};
    QTest::newRow("prefix") << u"rb\"x\" bus"_s << Spans{{0, 5, K::String}};
    QTest::newRow("unfinished") << u"print(\"abc"_s << Spans{{0, 5, K::Attribute}, {6, 4, K::String}};
    QTest::newRow("number") << u"1_000.5e-3j + .5 + x1"_s << Spans{{0, 11, K::Number}, {14, 2, K::Number}};
    QTest::newRow("attribute named like a keyword") << u"a.in"_s << Spans{};
    QTest::newRow("soft keyword") << u"match = 1"_s << Spans{{8, 1, K::Number}};
    QTest::newRow("match") << u"match x:"_s << Spans{{0, 5, K::Name}};
    QTest::newRow("hash in a string") << u"'#'"_s << Spans{{0, 3, K::String}};
    QTest::newRow("empty") << QString() << Spans{};
}

void ConsolePartsTest::coloursPython()
{
    QFETCH(QString, line);
    QFETCH(Spans, spans);
    int state = 0;
    QCOMPARE(codeSpans(line, CodeLanguage::Python, &state), spans);
    QCOMPARE(state, 0);
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        for (const CodeSpan& span : spans)
            QVERIFY(contrast(codeColour(span.kind, palette), palette.color(QPalette::Base)) >= 4.5);
    }
}

void ConsolePartsTest::coloursOverLines()
{
    int state = 0;
    QCOMPARE(codeSpans(u"x = '''one"_s, CodeLanguage::Python, &state), (Spans{{4, 6, CodeSpan::Kind::String}}));
    QVERIFY(state != 0);
    QCOMPARE(codeSpans(u"for \"\"\" in"_s, CodeLanguage::Python, &state), (Spans{{0, 10, CodeSpan::Kind::String}}));
    QCOMPARE(codeSpans(u"two''' + 1"_s, CodeLanguage::Python, &state),
        (Spans{{0, 6, CodeSpan::Kind::String}, {9, 1, CodeSpan::Kind::Number}}));
    QCOMPARE(state, 0);
}

void ConsolePartsTest::indents_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("blanks");
    QTest::newRow("nothing") << u"x = 1"_s << 0;
    QTest::newRow("colon") << u"for x in y:"_s << 4;
    QTest::newRow("colon behind a comment") << u"if x:  # why:"_s << 4;
    QTest::newRow("colon in a string") << u"x = 'a:'"_s << 0;
    QTest::newRow("stays") << u"if x:\n    y"_s << 4;
    QTest::newRow("deeper") << u"if x:\n    if y:"_s << 8;
    QTest::newRow("return") << u"def f():\n    return 1"_s << 0;
    QTest::newRow("returned") << u"def f():\n    returned = 1"_s << 4;
    QTest::newRow("open bracket") << u"f(1,"_s << 4;
    QTest::newRow("slice in a bracket") << u"f(1,\n    x[1:"_s << 8;
    QTest::newRow("in a long string") << u"x = '''\n    a:"_s << 0;
}

void ConsolePartsTest::indents()
{
    QFETCH(QString, source);
    QFETCH(int, blanks);
    QCOMPARE(nextIndentation(source, source.size()), QString(blanks, u' '));
    QCOMPARE(dedented(source), source);
    QCOMPARE(dedented(u"  if x:\n    y\n\n"_s), u"if x:\n  y\n\n"_s);
}

void ConsolePartsTest::pastesWithoutPrompts()
{
    for (const auto& plain : {u"x = 1"_s, u"if x:\n    y\n\nz"_s, u"x >>> y"_s, u"x = 1\n>>> y"_s, u"..."_s, QString()})
        QCOMPARE(withoutPrompts(plain), plain);
    QCOMPARE(withoutPrompts(u">>> x = 1"_s), u"x = 1"_s);
    QCOMPARE(withoutPrompts(u"\n>>> for i in x:\n...     i\n... \n1\n2\n>>> i\n2\n"_s), u"for i in x:\n    i\n\ni"_s);
    QCOMPARE(withoutPrompts(u"In [3]: def f():\n   ...:     return 1\n   ...: \n\nIn [4]: f()\nOut[4]: 1"_s),
        u"def f():\n    return 1\n\nf()"_s);
    QCOMPARE(withoutPrompts(u">>> x\nfoo\n... is no command"_s), u"x"_s);
    // As it is copied here.
    CommandRecord record;
    record.source = u"def f():\n    return 1"_s;
    QCOMPARE(withoutPrompts(record.copied()), record.source);
}

void ConsolePartsTest::readsTables()
{
    // As pandas writes them.
    const auto found = readHtmlTable(
        "<div><style scoped>.x{a:'<table>'}</style>\n<table border=\"1\" class=\"a>b\"><thead><tr style=\"text-align: right;\"><th></th><th>a</th>"
        "<th>b &amp; c</th></tr></thead><tbody><tr><th>0</th><td>1</td><td> two\n words </td></tr><tr><th>1</th><td>&lt;x&gt;&#228;&#x1F600;</td></tr></tbody></table><table><tr><td>no</td></tr></table></div>");
    QVERIFY(found);
    QCOMPARE(found->header, QStringList({QString(), u"a"_s, u"b & c"_s}));
    QCOMPARE(found->rows, QList<QStringList>({{u"0"_s, u"1"_s, u"two words"_s}, {u"1"_s, u"<x>ä😀"_s, QString()}}));
    QCOMPARE(found->left, 0);
    QVERIFY(!readHtmlTable("<b>no table</b>"));
    QVERIFY(!readHtmlTable("<table></table>"));
}

void ConsolePartsTest::readsHostileTables()
{
    QByteArray many("<table><tr><th>n</th></tr>");
    for (int row = 0; row < 3000; ++row)
        many += "<tr><td>" + QByteArray::number(row) + "</td></tr>";
    const auto found = readHtmlTable(many);
    QVERIFY(found);
    QCOMPARE(found->rows.size(), HtmlTable::mostRows);
    QCOMPARE(found->left, 2000);
    const auto wide = readHtmlTable("<table><tr>" + QByteArray("<td>x").repeated(5000));
    QVERIFY(wide);
    QCOMPARE(wide->rows.first().size(), HtmlTable::mostColumns);
    const auto tall = readHtmlTable("<table><td>" + QByteArray("y").repeated(1'000'000));
    QCOMPARE(tall->rows.first().first().size(), HtmlTable::longestCell);
    // Cut anywhere, it ends.
    const QByteArray whole("<table a='>'><tr><th>&amp;&#xd800;</th><!-- x --><td>b<script>1<2</script></tr></table>");
    for (qsizetype length = 0; length <= whole.size(); ++length)
        readHtmlTable(whole.left(length));
}

void ConsolePartsTest::cutsOutput()
{
    OutputLines lines;
    QCOMPARE(lines.add(u"a\tb\x1b[31mred\x1b[0m\x07\r\nc"_s), u"a\tbred\nc"_s);
    QCOMPARE(lines.add(u"\x1b]0;title\x07 d\n"_s), u" d\n"_s);
    // One huge line, in pieces.
    QCOMPARE(lines.add(QString(1500, u'x')).size(), 1500);
    QCOMPARE(lines.add(QString(998'500, u'x')).size(), 500);
    QCOMPARE(lines.add(u"\nnext\n"_s), u"… (998000 characters more)\nnext\n"_s);
    lines.add(QString(2003, u'y'));
    QCOMPARE(lines.finish(), u"… (3 characters more)"_s);
    QCOMPARE(lines.finish(), QString());
}

void ConsolePartsTest::holdsBackOutput()
{
    OutputLines lines;
    const QString flood = u"line\n"_s.repeated(12'000);
    QCOMPARE(lines.add(flood).count(u'\n'), OutputLines::mostLines);
    QVERIFY(lines.hasRest());
    QCOMPARE(lines.restLines(), 7001);
    QCOMPARE(lines.add(u"more\n"_s), QString());
    QCOMPARE(lines.showRest().count(u'\n'), OutputLines::mostLines);
    QCOMPARE(lines.showRest(), u"line\n"_s.repeated(2000) + u"more\n"_s);
    QVERIFY(!lines.hasRest());
    OutputLines wide;
    QCOMPARE(wide.add((QString(1000, u'x') + u'\n').repeated(2000)).size(), OutputLines::mostCharacters);
    QVERIFY(wide.hasRest());
}

void ConsolePartsTest::linksTracebacks()
{
    const QString text =
        u"Traceback (most recent call last):\n  File \"<console 3>\", line 2, in <module>\n  File \"/usr/lib/x.py\", line 12, in f\n"
        "  File \"<frozen os>\", line 1, in g\n  File \"everyport/_session.py\", line 4\n"_s;
    const auto links = traceLinks(text);
    QCOMPARE(links.size(), 2);
    QCOMPARE(links[0].command, 3);
    QCOMPARE(links[0].line, 2);
    QCOMPARE(text.mid(links[0].start, links[0].length), u"File \"<console 3>\", line 2"_s);
    QCOMPARE(links[1].file, u"/usr/lib/x.py"_s);
    for (const TraceLink& link : links) {
        const auto back = TraceLink::fromAddress(link.address());
        QVERIFY(back);
        QCOMPARE(back->command, link.command);
        QCOMPARE(back->file, link.file);
        QCOMPARE(back->line, link.line);
    }
    QVERIFY(!TraceLink::fromAddress(u"file:0:/x"_s));
    QVERIFY(!TraceLink::fromAddress(u"http://example.org/"_s));
}

void ConsolePartsTest::findsWhatTracebacksMark()
{
    const QString text =
        u"  File \"<console 3>\", line 2, in <module>\n    return sum / poll.votes * 2\n           ~~~~^~~~~~~~~~~~\n"
        "    f()\n    ^^^\n  ~~~ no marks ^\nZeroDivisionError: by zero\n"_s;
    const auto all = traceMarks(text);
    QCOMPARE(all.size(), 2);
    QVERIFY(QStringView(text).mid(all[0].line).startsWith(u"           ~~~~^"));
    QStringList marked;
    QList<bool> around;
    for (const TraceMark& mark : all[0].marks) {
        marked << text.mid(mark.start, mark.length);
        around << mark.isAround;
    }
    QCOMPARE(marked, QStringList({u"sum "_s, u"/"_s, u" poll.votes"_s}));
    QCOMPARE(around, QList<bool>({true, false, true}));
    QCOMPARE(text.mid(all[1].marks[0].start, all[1].marks[0].length), u"f()"_s);
    // Behind the end of its line, or without one, there is nothing to be marked.
    QCOMPARE(traceMarks(u"    f(\n      ^\nSyntaxError: '(' was never closed\n"_s).size(), 0);
    QCOMPARE(traceMarks(u"    ^^^\n"_s).size(), 0);
    QCOMPARE(traceMarks({}).size(), 0);
    QCOMPARE(traceMarks(u"    x\n    ^\n"_s.repeated(2000)).size(), 500);
}

void ConsolePartsTest::keepsHistory()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"console.history"_s);
    {
        ConsoleHistory history;
        QVERIFY(history.open(file).ok());
        for (const QString& command : {u"one"_s, u"two"_s, u"two"_s, u" secret = 'x'"_s, u"for x in y:\n    \"ä\""_s,
                 QString(ConsoleHistory::longestCommand + 1, u'x')})
            QVERIFY(history.add(command).ok());
        QCOMPARE(history.commands(), QStringList({u"one"_s, u"two"_s, u"for x in y:\n    \"ä\""_s}));
    }
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QFile raw(file);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QVERIFY(!raw.readAll().contains("secret"));
    ConsoleHistory again;
    QVERIFY(again.open(file).ok());
    QCOMPARE(again.commands().size(), 3);
    QCOMPARE(again.find(u"T"_s), QStringList({u"two"_s}));
    QCOMPARE(again.find({}).first(), u"for x in y:\n    \"ä\""_s);
    // Bounded, in memory and on disk.
    for (int i = 0; i < 5000; ++i)
        QVERIFY(again.add(u"command %1"_s.arg(i)).ok());
    QCOMPARE(again.commands().size(), ConsoleHistory::mostCommands);
    ConsoleHistory third;
    QVERIFY(third.open(file).ok());
    QCOMPARE(third.commands(), again.commands());
    QVERIFY(QFile(file).size() < 100'000);
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

void ConsolePartsTest::walksHistory()
{
    ConsoleHistory history;
    for (const QString& command : {u"alpha"_s, u"beta"_s, u"alpine"_s, u"beta"_s})
        QVERIFY(history.add(command).ok());
    QString command;
    QVERIFY(history.older(u"al"_s, &command));
    QCOMPARE(command, u"alpine"_s);
    QVERIFY(history.older(command, &command));
    QCOMPARE(command, u"alpha"_s);
    QVERIFY(!history.older(command, &command));
    QVERIFY(history.newer(&command));
    QCOMPARE(command, u"alpine"_s);
    QVERIFY(history.newer(&command));
    QCOMPARE(command, u"al"_s); // what was being typed
    QVERIFY(!history.newer(&command));
    QVERIFY(history.older({}, &command));
    QCOMPARE(command, u"beta"_s);
}

void ConsolePartsTest::bearsBadHistory()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"console.history"_s);
    {
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(QByteArrayLiteral("\"good\"\n\"half\n{}\n\0\xff\n3\n\"also\""));
    }
    ConsoleHistory history;
    QVERIFY(history.open(file).ok());
    QCOMPARE(history.commands(), QStringList({u"good"_s, u"also"_s}));
    ConsoleHistory nowhere;
    QVERIFY(nowhere.open(folder.filePath(u"no/such/folder"_s)).ok());
    QVERIFY(!nowhere.add(u"x"_s).ok()); // told, and kept for this session
    QCOMPARE(nowhere.commands(), QStringList({u"x"_s}));
}

void ConsolePartsTest::knowsChosenRows()
{
    QStandardItemModel model(1, 2);
    model.setData(model.index(0, 0), u"running"_s);
    model.setData(model.index(0, 1), u"echo\nservice"_s);
    QCOMPARE(chosenRow(u"services"_s, model.index(0, 0)), ChosenRow()); // without an expression
    for (int column = 0; column < 2; ++column)
        model.setData(model.index(0, column), u"services[\"a\"]"_s, Role::Expression);
    QCOMPARE(chosenRow(u"services"_s, {}), ChosenRow());
    QCOMPARE(chosenRow(u"overview"_s, model.index(0, 0)), ChosenRow());
    QCOMPARE(chosenRow(u"services"_s, model.index(0, 0)),
        (ChosenRow{u"service"_s, u"services[\"a\"]"_s, u"service is the chosen service, “running”"_s}));
    model.setHeaderData(1, Qt::Horizontal, u"name"_s, Role::Key);
    QCOMPARE(chosenRow(u"services"_s, model.index(0, 0)).sentence, u"service is the chosen service, “echo service”"_s);
    // A person is none of a chat's rooms.
    QCOMPARE(chosenRow(u"chat"_s, model.index(0, 0)).name, u"room"_s);
    model.setData(model.index(0, 0), u"chat.people[\"a\"]"_s, Role::Expression);
    QCOMPARE(chosenRow(u"chat"_s, model.index(0, 0)).name, u"person"_s);
    for (const auto& [page, name] : QList<std::pair<QString, QString>>{{u"connections"_s, u"connection"_s},
             {u"devices"_s, u"device"_s}, {u"log"_s, u"entry"_s}, {u"plugins"_s, u"plugin"_s}, {u"polls"_s, u"poll"_s},
             {u"rules"_s, u"rule"_s}, {u"users"_s, u"user"_s}})
        QCOMPARE(chosenRow(page, model.index(0, 0)).name, name);
}

void ConsolePartsTest::dragsExpressions()
{
    QCOMPARE(itemExpression(u"services"_s, u"a \"b\" \\ \nä"_s), u"services[\"a \\\"b\\\" \\\\ \\u000aä\"]"_s);
    QStandardItemModel model(2, 2);
    model.setData(model.index(0, 0), u"services[\"a\"]"_s, Role::Expression);
    model.setData(model.index(0, 1), u"services[\"a\"]"_s, Role::Expression);
    model.setData(model.index(1, 0), u"services[\"b\"]"_s, Role::Expression);
    RowFilter filter;
    filter.setSourceModel(&model);
    QVERIFY(filter.flags(filter.index(0, 0)) & Qt::ItemIsDragEnabled);
    QVERIFY(filter.mimeTypes().contains(u"application/x-everyport-expression"_s));
    const std::unique_ptr<QMimeData> one(filter.mimeData({filter.index(0, 0), filter.index(0, 1)}));
    QCOMPARE(expressionOf(one.get()), u"services[\"a\"]"_s);
    QCOMPARE(one->text(), u"services[\"a\"]"_s);
    const std::unique_ptr<QMimeData> both(filter.mimeData({filter.index(0, 0), filter.index(1, 0)}));
    QCOMPARE(expressionOf(both.get()), u"[services[\"a\"], services[\"b\"]]"_s);
    QCOMPARE(filter.mimeData({}), nullptr);
    QCOMPARE(dictExpression({{u"name"_s, u"a \"b\""_s}, {u"on"_s, true}, {u"off"_s, false}, {u"times"_s, 3}}),
        u"{\"name\": \"a \\\"b\\\"\", \"on\": True, \"off\": False, \"times\": 3}"_s);
    QMimeData text;
    text.setText(u"x"_s);
    QCOMPARE(expressionOf(&text), QString());
}

void ConsolePartsTest::followsObjects()
{
    auto fern = std::make_unique<Plant>(u"fern"_s);
    ObjectModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showObject(fern.get(), u"_"_s);
    model.setAwake(true);
    const auto row = [&](const QString& name) {
        for (int at = 0; at < model.rowCount(); ++at) {
            if (model.index(at, 0).data().toString() == name)
                return model.index(at, 0);
        }
        return QModelIndex();
    };
    QCOMPARE(row(u"height"_s).data(Role::RightText).toString(), u"3"_s);
    QCOMPARE(row(u"height"_s).data(Role::Expression).toString(), u"_.height"_s);
    QVERIFY(row(u"height"_s).data(Qt::ToolTipRole).toString().contains(u"centimetres"_s));
    QCOMPARE(row(u"changed"_s).data(Role::RightText).toString(), u"signal"_s);
    QVERIFY(!row(u"objectName"_s).isValid());
    fern->m_height = 1204;
    Q_EMIT fern->changed();
    QTRY_COMPARE(row(u"height"_s).data(Role::RightText).toString(), QLocale().toString(1204));
    // A map's entries, which nobody tells of.
    QModelIndex leaves = row(u"leaves"_s);
    if (model.canFetchMore(leaves)) // the tester may have done so
        model.fetchMore(leaves);
    QCOMPARE(model.rowCount(leaves), 1);
    QCOMPARE(model.index(0, 0, leaves).data(Role::Expression).toString(), u"_.leaves[\"old\"]"_s);
    fern->m_leaves[u"young"_s] = 2;
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(row(u"leaves"_s)), 2, 3000);
    QCOMPARE(model.index(1, 0, row(u"leaves"_s)).data(Role::RightText).toString(), u"2"_s);
    // Asleep it does nothing, and catches up.
    model.setAwake(false);
    fern->m_height = 5;
    Q_EMIT fern->changed();
    QTest::qWait(400);
    QCOMPARE(row(u"height"_s).data(Role::RightText).toString(), QLocale().toString(1204));
    model.setAwake(true);
    QTRY_COMPARE(row(u"height"_s).data(Role::RightText).toString(), u"5"_s);
    fern.reset();
    QTRY_COMPARE(row(u"height"_s).data(Role::RightText).toString(), u"gone"_s);
    QVERIFY(row(u"height"_s).data(Role::Faded).toBool());
}

void ConsolePartsTest::followsLists()
{
    Plant bed(u"bed"_s);
    Plant one(u"one"_s), two(u"two"_s), three(u"three"_s), again(u"two"_s);
    bed.m_shoots = {&one, &two};
    ObjectModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addList(&bed, "shoots", u"shoots"_s);
    model.setAwake(true);
    const QModelIndex list = model.index(0, 0);
    QCOMPARE(list.data(Role::RightText).toString(), u"2"_s);
    model.fetchMore(list);
    QCOMPARE(model.rowCount(list), 2);
    QCOMPARE(model.index(1, 0, list).data(Role::Expression).toString(), u"shoots[\"two\"]"_s);
    QCOMPARE(model.index(1, 0, list).data(Role::MarkIs).toInt(), int(Mark::Good));
    const QPersistentModelIndex second = model.index(1, 0, list);
    model.fetchMore(second);
    QVERIFY(model.rowCount(second) > 4);
    bed.m_shoots = {&three, &two};
    Q_EMIT bed.changed();
    QTRY_COMPARE(model.index(0, 0, list).data().toString(), u"three"_s);
    QCOMPARE(model.rowCount(list), 2);
    QVERIFY(second.isValid());
    QCOMPARE(second.data().toString(), u"two"_s); // the same row, wherever it stands
    bed.m_shoots = {&two, &again, &three};
    Q_EMIT bed.changed();
    QTRY_COMPARE(model.rowCount(list), 3);
    QCOMPARE(model.index(2, 0, list).data().toString(), u"three"_s);
    bed.m_shoots.clear();
    Q_EMIT bed.changed();
    QTRY_COMPARE(model.rowCount(list), 0);
}

QTEST_MAIN(ConsolePartsTest)
#include "tst_consoleparts.moc"
