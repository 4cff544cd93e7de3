#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/tables/savedviews.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class SavedViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsViewsUnderNames()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        SavedViews views(u"connections"_s, memory);
        for (const QString& name : {u"chat"_s, u"web"_s, u"slow"_s}) {
            memory.setValue(u"connections/filter"_s, u"filter of "_s + name);
            memory.setValue(u"connections/sort"_s, name.size());
            views.save(name);
        }
        views.forget(u"chat"_s);
        QCOMPARE(views.names(), (QStringList{u"web"_s, u"slow"_s}));
        memory.remove(u"connections/sort"_s);
        views.use(u"slow"_s);
        QCOMPARE(memory.value(u"connections/filter"_s).toString(), u"filter of slow"_s);
        QCOMPARE(memory.value(u"connections/sort"_s).toInt(), 4);
        views.use(u"never saved"_s);
        QCOMPARE(memory.value(u"connections/filter"_s).toString(), u"filter of slow"_s);
    }

    void areSharedAsText()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        SavedViews views(u"connections"_s, memory);
        memory.setValue(u"connections/filter"_s, u"queue:>64k or is:slow"_s);
        views.save(u"Slow | ones"_s);
        const QString text = views.toText();
        QCOMPARE(text, u"Slow / ones | queue:>64k or is:slow\n"_s);
        SavedViews other(u"elsewhere"_s, memory);
        memory.setValue(u"elsewhere/sort"_s, 3);
        QCOMPARE(other.takeText(text + u"no view\n | nobody\nWeb | proto:http | proto:websocket"_s), 2);
        QCOMPARE(other.names(), (QStringList{u"Slow / ones"_s, u"Web"_s}));
        QCOMPARE(other.takeText(u"Web | proto:http"_s), 1); // replaced
        other.use(u"Web"_s);
        QCOMPARE(memory.value(u"elsewhere/filter"_s).toString(), u"proto:http"_s);
        QCOMPARE(memory.value(u"elsewhere/sort"_s).toInt(), 3);
    }

    /// What the page has under the table's name is the view's too, and travels with it.
    void holdsWhatItsPageHas()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        SavedViews views(u"connections"_s, memory);
        const auto set = [&](const QString& table, const QString& colours, int grouping, int interval) {
            memory.setValue(table + u"/colours"_s, colours);
            memory.setValue(table + u"/grouping"_s, grouping);
            memory.setValue(table + u"/interval"_s, interval);
        };
        const QString rules = u"red | A | is:slow\noff green | B | proto:http\n"_s;
        set(u"connections"_s, rules, 2, 60);
        memory.setValue(u"connections/columns"_s, QStringList{u"2"_s, u"0"_s, u"1"_s});
        memory.setValue(u"connections/hidden"_s, QString());
        memory.setValue(u"connections/sort"_s, 1);
        memory.setValue(u"connections/filter"_s, u"proto:irc"_s);
        views.save(u"IRC"_s);
        const auto isThere = [&](const QString& table) {
            return memory.value(table + u"/colours"_s).toString() == rules && memory.value(table + u"/grouping"_s) == 2
                && memory.value(table + u"/interval"_s) == 60 && memory.value(table + u"/sort"_s) == 1
                && memory.value(table + u"/columns"_s).toStringList() == QStringList({u"2"_s, u"0"_s, u"1"_s})
                && memory.value(table + u"/hidden"_s).isValid();
        };
        set(u"connections"_s, u"blue | C | port:1\n"_s, 0, 1);
        views.use(u"IRC"_s);
        QVERIFY(isThere(u"connections"_s));

        SavedViews other(u"elsewhere"_s, memory);
        set(u"elsewhere"_s, u"grey | D | port:2\n"_s, 1, 10);
        memory.setValue(u"elsewhere/order"_s, 1);
        QCOMPARE(other.takeText(views.toText()), 1); // the rules are no views
        QCOMPARE(other.names(), QStringList{u"IRC"_s});
        other.use(u"IRC"_s);
        QVERIFY2(isThere(u"elsewhere"_s), qPrintable(views.toText()));
        QVERIFY(!memory.contains(u"elsewhere/order"_s)); // it told nothing of it
        QCOMPARE(other.toText(), views.toText());
    }

    void aFilterAloneLeavesThePageAsItIs()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        SavedViews views(u"connections"_s, memory);
        memory.setValue(u"connections/grouping"_s, 1);
        QCOMPARE(views.takeText(u"Web | proto:http"_s), 1);
        memory.setValue(u"connections/grouping"_s, 3);
        memory.setValue(u"connections/colours"_s, u"red | A | is:slow\n"_s);
        views.use(u"Web"_s);
        QCOMPARE(memory.value(u"connections/grouping"_s).toInt(), 3);
        QVERIFY(memory.contains(u"connections/colours"_s));
    }

    void strangersNumbersAreBounded()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        SavedViews views(u"t"_s, memory);
        QCOMPARE(views.takeText(u"  widths: 5\nA | x\n  widths: 20 -3 99999999999 abc 30\n  order: 7\n  sort: -1\n"
                                "  grouping: much\n  filter: none\n"_s),
            1);
        views.use(u"A"_s);
        QCOMPARE(memory.value(u"t/widths"_s).toStringList(), QStringList({u"20"_s, u"30"_s}));
        QCOMPARE(memory.value(u"t/sort"_s).toInt(), -1);
        QVERIFY(!memory.contains(u"t/order"_s) && !memory.contains(u"t/grouping"_s));
        QCOMPARE(memory.value(u"t/filter"_s).toString(), u"x"_s);
    }
};

QTEST_MAIN(SavedViewsTest)
#include "tst_savedviews.moc"
