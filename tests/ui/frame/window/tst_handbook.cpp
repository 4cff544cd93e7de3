#include <QListWidget>
#include <QPointer>
#include <QSet>
#include <QTest>
#include <QTextBrowser>

#include "tests/support/testclass.h"
#include "ui/frame/window/handbook.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class HandbookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachChapterStandsThereOnce()
    {
        QSet<QString> titles;
        for (const auto& chapter : Handbook::chapters())
            titles.insert(chapter.title);
        QVERIFY(titles.contains(u"Services"_s) && titles.contains(u"Small services"_s));
        QCOMPARE(titles.size(), Handbook::chapters().size());
        QCOMPARE(Handbook::find(u"small services"_s, {}).size(), 1);
    }

    void namesMayShareAChapter()
    {
        QPointer<Handbook> handbook = new Handbook(nullptr);
        for (const auto& name : {u"wire"_s, u"echo"_s, u"ident"_s}) {
            handbook->openChapter(u"polls"_s);
            handbook->openChapter(name);
            QCOMPARE(handbook->findChild<QListWidget*>()->currentItem()->text(), u"Small services"_s);
            QVERIFY(handbook->findChild<QTextBrowser*>()->toPlainText().startsWith(u"Small services"_s));
        }
        delete handbook;
    }
};

QTEST_MAIN(HandbookTest)
#include "tst_handbook.moc"
