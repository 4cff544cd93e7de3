#include "app/plugins/plugininfo.h"

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/app/plugins/pluginroom.h"
#include "tests/support/onlyroot.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::plugins;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr uid_t nobody = 65534;

} // namespace

/// What a plugin's folder says, and which folders are trusted.
class PluginInfoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllThatIsDeclared();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void tellsAllThatIsWrong();
    void refusesWhatOthersMayWrite_data();
    void refusesWhatOthersMayWrite();
    void refusesWhatItsGroupMayWrite();
    void refusesWhatBelongsToAnother_data() { refusesWhatOthersMayWrite_data(); }
    void refusesWhatBelongsToAnother();
    void refusesFoldersThatCanBeReplaced();
    void namesItsOwnFilesShortly();
    void refusesLinksThatLeadOut();
    void followsLinksWithin();
    void refusesOtherNames();
    void findsTheFirstOfAName();
    void looksWherePluginsAre();
};

void PluginInfoTest::readsAllThatIsDeclared()
{
    PluginFolder room;
    room.write(room.folder(u"hello"_s) + u"/plugin.toml"_s, R"(
name = "hello"
title = "Says hello"
version = "1.2"
description = "Greets whoever asks."
api = 1
module = "greeting"   # greeting.py
hold = "500ms"
timeout = "30s"

[options.words]
default = "Hello"
label = "Greeting"
help = "What it says."
required = true

[options.times]
type = "integer"
default = 2
min = 1
max = 9

[options.key]
secret = true

[options.door]
names = "reader"

[options.manner]
type = "choice"
choices = ["kind", "short"]
labels = ["Kindly", "In a word"]
)");
    room.write(room.folder(u"hello"_s) + u"/greeting.py"_s, "def start(plugin): pass\n");
    const auto info = readPlugin(room.folder(u"hello"_s));
    QVERIFY2(!info.fault, info.fault ? qPrintable(info.fault->text) : "");
    QCOMPARE(info.title, u"Says hello"_s);
    QCOMPARE(info.version, u"1.2"_s);
    QCOMPARE(info.description, u"Greets whoever asks."_s);
    QCOMPARE(info.module, u"greeting"_s);
    QCOMPARE(info.hold, 500ms);
    QCOMPARE(info.timeout, 30s);
    QCOMPARE(info.options.size(), 5);
    QCOMPARE(info.options[0].key, u"words"_s); // in the order of the file
    QCOMPARE(info.options[0].label, u"Greeting"_s);
    QVERIFY(info.options[0].required);
    QCOMPARE(info.options[1].fallback.toLongLong(), 2);
    QCOMPARE(info.options[1].max, 9);
    QVERIFY(info.options[2].secret);
    QCOMPARE(info.options[3].names, Option::Names::Reader);
    QCOMPARE(info.options[4].fallback.toString(), u"kind"_s);
    QCOMPARE(info.options[4].label, u"Manner"_s); // of the key, as none is given
    QCOMPARE(choiceLabel(info.options[4], u"short"_s), u"In a word"_s);
}

void PluginInfoTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("says"); // part of the sentence
    const QByteArray usual = "name = \"hello\"\napi = 1\n";
    QTest::newRow("no TOML") << QByteArray("name = ") << u"plugin.toml:1"_s;
    QTest::newRow("another name") << QByteArray("name = \"other\"\napi = 1\n") << u"as its folder is"_s;
    QTest::newRow("no api") << QByteArray("name = \"hello\"\n") << u"api"_s;
    QTest::newRow("a later api") << QByteArray("name = \"hello\"\napi = 2\n") << u"api = 1 only"_s;
    QTest::newRow("a misspelled key") << usual + "modul = \"x\"\n" << u"module"_s;
    QTest::newRow("a module above") << usual + "module = \"../evil\"\n" << u"plugin.toml:3: module"_s;
    QTest::newRow("a module elsewhere") << usual + "module = \"/etc/evil\"\n" << u"plugin.toml:3: module"_s;
    QTest::newRow("a module with a dot") << usual + "module = \"os.path\"\n" << u"plugin.toml:3: module"_s;
    QTest::newRow("a module that is not there") << usual + "module = \"gone\"\n" << u"gone.py"_s;
    QTest::newRow("labels for other choices")
        << usual + "[options.x]\ntype = \"choice\"\nchoices = [\"a\", \"b\"]\nlabels = [\"A\"]\n"
        << u"each of the choices"_s;
    QTest::newRow("a library") << usual + "library = \"x.so\"\n" << u"plugins in Python only"_s;
    QTest::newRow("too long a hold") << usual + "hold = \"1h\"\n" << u"hold"_s;
    QTest::newRow("an option of no type") << usual + "[options.a]\ntype = \"colour\"\n" << u"options.a.type"_s;
    QTest::newRow("a default beyond its limits") << usual + "[options.a]\ntype = \"integer\"\nmax = 3\ndefault = 4\n"
                                                 << u"options.a.default"_s;
    QTest::newRow("a choice of nothing") << usual + "[options.a]\ntype = \"choice\"\n" << u"choices"_s;
    QTest::newRow("an option that is no table") << usual + "options.a = 3\n" << u"[options.a]"_s;
    QTest::newRow("limits the wrong way") << usual + "[options.a]\ntype = \"integer\"\nmin = 5\nmax = 3\n"
                                          << u"above max"_s;
    QTest::newRow("our own key") << usual + "[options.enabled]\ntype = \"boolean\"\n" << u"enabled"_s;
    QTest::newRow("huge") << usual + "#" + QByteArray(70000, 'x') << u"64 kB"_s;
}

void PluginInfoTest::refusesWhatCannotBe()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, says);
    PluginFolder room;
    room.write(room.folder(u"hello"_s) + u"/plugin.toml"_s, toml);
    room.write(room.folder(u"hello"_s) + u"/plugin.py"_s, "");
    const auto info = readPlugin(room.folder(u"hello"_s));
    QVERIFY(info.fault);
    QVERIFY2(info.fault->text.contains(says), qPrintable(info.fault->text));
}

void PluginInfoTest::tellsAllThatIsWrong()
{
    for (const QByteArray toml : {"name = \"hello\"\napi = \"x\"\nmodul = \"x\"\nhold = \"1h\"\n",
             "name = \"hello\"\napi = x\nmodul = \"x\"\nhold = 1 h\n"}) {
        PluginFolder room;
        room.write(room.folder(u"hello"_s) + u"/plugin.toml"_s, toml);
        const auto info = readPlugin(room.folder(u"hello"_s));
        QStringList places;
        for (const auto& fault : info.faults)
            places << fault.text.section(u": "_s, 0, 1);
        QCOMPARE(places, (QStringList{u"plugin.toml:2: api"_s, u"plugin.toml:3: modul"_s, u"plugin.toml:4: hold"_s}));
        QCOMPARE(info.fault->text, info.faults.first().text);
    }
}

void PluginInfoTest::refusesWhatOthersMayWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the module") << u"/hello/plugin.py"_s;
    QTest::newRow("the declaration") << u"/hello/plugin.toml"_s;
    QTest::newRow("its folder") << u"/hello"_s;
    QTest::newRow("the folder of all") << QString();
    QTest::newRow("a file beside") << u"/hello/data/words.txt"_s;
}

void PluginInfoTest::refusesWhatOthersMayWrite()
{
    QFETCH(QString, path);
    PluginFolder room;
    room.add(u"hello"_s, "def start(plugin): pass\n");
    room.write(room.folder(u"hello"_s) + u"/data/words.txt"_s, "hello");
    QVERIFY(!readPlugin(room.folder(u"hello"_s)).fault);
    const auto place = QFile::encodeName(room.place() + path);
    struct stat facts = {};
    QCOMPARE(::stat(place.constData(), &facts), 0);
    QCOMPARE(::chmod(place.constData(), facts.st_mode | S_IWOTH), 0);
    const auto info = readPlugin(room.folder(u"hello"_s));
    QVERIFY(info.fault);
    QCOMPARE(info.fault->reason, Reason::PermissionDenied);
    QVERIFY2(
        info.fault->text.contains(u"Everyone may write to "_s + room.place() + path), qPrintable(info.fault->text));
}

/// A group of the user's own is no other.
void PluginInfoTest::refusesWhatItsGroupMayWrite()
{
    PluginFolder room;
    room.add(u"hello"_s, "def start(plugin): pass\n");
    const auto file = QFile::encodeName(room.folder(u"hello"_s) + u"/plugin.py"_s);
    QCOMPARE(::chmod(file.constData(), 0660), 0);
    const auto* user = ::getpwuid(::geteuid());
    const auto* group = user ? ::getgrgid(user->pw_gid) : nullptr;
    const bool isOwn = group && !*group->gr_mem && qstrcmp(group->gr_name, user->pw_name) == 0;
    QCOMPARE(readPlugin(room.folder(u"hello"_s)).fault.has_value(), !isOwn);
    ONLY_ROOT_CAN("give a file to another group");
    QCOMPARE(::chown(file.constData(), ::geteuid(), nobody), 0);
    QCOMPARE(::chmod(file.constData(), 0660), 0);
    const auto fault = readPlugin(room.folder(u"hello"_s)).fault;
    QVERIFY(fault);
    QCOMPARE(fault->reason, Reason::PermissionDenied);
    QVERIFY2(fault->text.contains(u"Others of its group may write to"), qPrintable(fault->text));
    QCOMPARE(::chmod(file.constData(), 0640), 0);
    QVERIFY(!readPlugin(room.folder(u"hello"_s)).fault);
}

void PluginInfoTest::refusesWhatBelongsToAnother()
{
    ONLY_ROOT_CAN("give a file to somebody else");
    QFETCH(QString, path);
    PluginFolder room;
    room.add(u"hello"_s, "def start(plugin): pass\n");
    room.write(room.folder(u"hello"_s) + u"/data/words.txt"_s, "hello");
    QVERIFY(!readPlugin(room.folder(u"hello"_s)).fault);
    const auto place = QFile::encodeName(room.place() + path);
    QCOMPARE(::lchown(place.constData(), nobody, gid_t(-1)), 0);
    const auto info = readPlugin(room.folder(u"hello"_s));
    QVERIFY(info.fault);
    QCOMPARE(info.fault->reason, Reason::PermissionDenied);
    QVERIFY2(
        info.fault->text.startsWith(room.place() + path + u" belongs to another user"_s), qPrintable(info.fault->text));
}

void PluginInfoTest::refusesFoldersThatCanBeReplaced()
{
    PluginFolder room;
    room.add(u"hello"_s, "def start(plugin): pass\n");
    const auto above = QFile::encodeName(room.path());
    QCOMPARE(::chmod(above.constData(), 0777), 0);
    auto fault = readPlugin(room.folder(u"hello"_s)).fault;
    QVERIFY(fault);
    QVERIFY2(fault->text.contains(u"put another folder in the place of "), qPrintable(fault->text));
    QCOMPARE(::chmod(above.constData(), 01777), 0); // as /tmp
    fault = readPlugin(room.folder(u"hello"_s)).fault;
    QVERIFY2(!fault, fault ? qPrintable(fault->text) : "");
}

void PluginInfoTest::namesItsOwnFilesShortly()
{
    PluginFolder room;
    room.write(room.folder(u"hello"_s) + u"/plugin.toml"_s, "name = \"hello\"\napi = 1\nmodule = \"../evil\"\n");
    const auto fault = readPlugin(room.folder(u"hello"_s)).fault;
    QVERIFY(fault);
    QVERIFY2(fault->text.startsWith(u"plugin.toml:3: module"), qPrintable(fault->text));
}

void PluginInfoTest::refusesLinksThatLeadOut()
{
    PluginFolder room;
    room.write(room.path() + u"/evil.py"_s, "def start(plugin): pass\n");
    room.add(u"hello"_s, {});
    QVERIFY(QFile::remove(room.folder(u"hello"_s) + u"/plugin.py"_s));
    QVERIFY(QFile::link(room.path() + u"/evil.py"_s, room.folder(u"hello"_s) + u"/plugin.py"_s));
    auto info = readPlugin(room.folder(u"hello"_s));
    QVERIFY(info.fault);
    QVERIFY2(info.fault->text.contains(u"leads out"), qPrintable(info.fault->text));
    // Nor a whole folder.
    QVERIFY(QFile::remove(room.folder(u"hello"_s) + u"/plugin.py"_s));
    room.add(u"hello"_s, {});
    QVERIFY(QFile::link(room.path(), room.folder(u"hello"_s) + u"/more"_s));
    info = readPlugin(room.folder(u"hello"_s));
    QVERIFY(info.fault && info.fault->text.contains(u"leads out"));
}

void PluginInfoTest::followsLinksWithin()
{
    PluginFolder room;
    room.add(u"hello"_s, "def start(plugin): pass\n");
    QVERIFY(QFile::link(u"plugin.py"_s, room.folder(u"hello"_s) + u"/other.py"_s));
    QVERIFY(!readPlugin(room.folder(u"hello"_s)).fault);
}

void PluginInfoTest::refusesOtherNames()
{
    PluginFolder room;
    for (const auto& name : {u"Hello"_s, u"1st"_s, u"a b"_s, u"a\n"_s, u"..."_s, u"-a"_s, QString(50, u'a')}) {
        room.add(name, {});
        QVERIFY2(readPlugin(room.folder(name)).fault, qPrintable(name));
    }
}

void PluginInfoTest::findsTheFirstOfAName()
{
    PluginFolder own;
    PluginFolder system;
    own.add(u"hello"_s, {}, "title = \"Own\"\n");
    system.add(u"hello"_s, {}, "title = \"System\"\n");
    system.add(u"afternoon"_s, {});
    own.write(own.place() + u"/hello.toml"_s, "enabled = true\n"); // no folder
    QDir().mkpath(own.folder(u"empty"_s));
    const auto all = readPlugins({own.place(), system.place(), u"/nonexistent"_s});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].name, u"afternoon"_s);
    QCOMPARE(all[1].title, u"Own"_s);
}

void PluginInfoTest::looksWherePluginsAre()
{
    qputenv("XDG_DATA_DIRS", "/opt/share:relative:/usr/share");
    QCOMPARE(pluginFolders(u"/c"_s, u"/d"_s),
        (QStringList{
            u"/c/plugins"_s, u"/d/plugins"_s, u"/opt/share/everyport/plugins"_s, u"/usr/share/everyport/plugins"_s}));
    qputenv("XDG_DATA_DIRS", ""); // as if it were not set
    QCOMPARE(pluginFolders(u"/c"_s, u"/d"_s),
        (QStringList{u"/c/plugins"_s, u"/d/plugins"_s, u"/usr/local/share/everyport/plugins"_s,
            u"/usr/share/everyport/plugins"_s}));
}

QTEST_GUILESS_MAIN(PluginInfoTest)
#include "tst_plugininfo.moc"
