#include "app/plugins/pluginsettings.h"

#include <sys/stat.h>

#include "tests/app/plugins/pluginroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::plugins;
using namespace Qt::StringLiterals;

class PluginSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOffWhereNobodySaidOtherwise();
    void keepsWhatAPersonWrote();
    void letsNobodyElseWrite();
    void changesOnlyWhatIsMeant();
    void tellsWhatIsWrong();

private:
    static PluginInfo info()
    {
        PluginInfo all{.name = u"hello"_s};
        all.options << Option{.key = u"words"_s, .fallback = u"Hello"_s}
                    << Option{
                           .key = u"times"_s, .type = Option::Type::Integer, .fallback = qint64(1), .min = 1, .max = 9};
        return all;
    }
};

void PluginSettingsTest::isOffWhereNobodySaidOtherwise()
{
    const PluginFolder room;
    const auto settings = readSettings(room.path(), info());
    QVERIFY(!settings.enabled && !settings.fault);
    QCOMPARE(settings.values.text(u"words"_s), u"Hello"_s);
}

void PluginSettingsTest::keepsWhatAPersonWrote()
{
    const PluginFolder room;
    const auto path = pluginSettingsPath(room.path(), u"hello"_s);
    room.write(path, "# Ours\nwords = \"Hi\" # short\n");
    auto settings = readSettings(room.path(), info());
    QCOMPARE(settings.values.text(u"words"_s), u"Hi"_s);
    settings.enabled = true;
    settings.values.give(u"times"_s, qint64(3));
    QVERIFY(writeSettings(room.path(), info(), settings));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const auto text = file.readAll();
    QVERIFY(text.contains("# Ours\nwords = \"Hi\" # short\n"));
    const auto again = readSettings(room.path(), info());
    QVERIFY(again.enabled);
    QCOMPARE(again.values.integer(u"times"_s), 3);
}

void PluginSettingsTest::letsNobodyElseWrite()
{
    const PluginFolder room;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    const auto mask = ::umask(0); // where nobody has taken anything from anybody
    const auto written = writeSettings(room.path(), info(), {.enabled = true, .values = OptionValues(info().options)});
    ::umask(mask);
    QVERIFY(written);
    QCOMPARE(QFile::permissions(room.place()) & others, QFile::Permissions()); // plugins come to lie there
    const auto file = QFile::permissions(pluginSettingsPath(room.path(), u"hello"_s));
    QCOMPARE(file & others, QFile::Permissions()); // there may be secrets in it
}

void PluginSettingsTest::changesOnlyWhatIsMeant()
{
    const PluginFolder room;
    const auto path = pluginSettingsPath(room.path(), u"hello"_s);
    room.write(path, "words = \"Hi\"\n");
    const auto before = readSettings(room.path(), info());
    room.write(path, "enabled = true\nwords = \"Good day\" # by hand\n"); // and nobody has told the program
    auto after = before;
    after.values.give(u"times"_s, qint64(3));
    const auto stands = changeSettings(room.path(), info(), before, after);
    QVERIFY(stands);
    QVERIFY(stands->enabled);
    QCOMPARE(stands->values.text(u"words"_s), u"Good day"_s);
    auto read = readSettings(room.path(), info());
    QCOMPARE(read.values, stands->values);
    QCOMPARE(read.values.integer(u"times"_s), 3);
    auto off = before;
    off.enabled = true; // as it was thought to be
    auto wanted = off;
    wanted.enabled = false;
    QVERIFY(changeSettings(room.path(), info(), off, wanted));
    read = readSettings(room.path(), info());
    QVERIFY(!read.enabled);
    QCOMPARE(read.values, stands->values);
    auto plain = read;
    plain.values.reset(*findOption(info().options, u"times"_s));
    QCOMPARE(changeSettings(room.path(), info(), read, plain)->values.integer(u"times"_s), 1);
    room.write(path, "words = 5\n");
    QCOMPARE(changeSettings(room.path(), info(), before, after)->values.text(u"words"_s), u"Hi"_s);
    QVERIFY(!readSettings(room.path(), info()).fault);
}

void PluginSettingsTest::tellsWhatIsWrong()
{
    const PluginFolder room;
    room.write(pluginSettingsPath(room.path(), u"hello"_s), "enabled = true\ntimes = 12\n");
    const auto settings = readSettings(room.path(), info());
    QVERIFY(settings.fault);
    QVERIFY2(settings.fault->text.contains(u"hello.toml:2: times"), qPrintable(settings.fault->text));
    QCOMPARE(settings.values.integer(u"times"_s), 1);
}

QTEST_GUILESS_MAIN(PluginSettingsTest)
#include "tst_pluginsettings.moc"
