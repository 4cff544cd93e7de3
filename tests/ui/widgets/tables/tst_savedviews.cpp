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
};

QTEST_MAIN(SavedViewsTest)
#include "tst_savedviews.moc"
