#include <QListWidget>
#include <QPointer>
#include <QSet>
#include <QTest>
#include <QTextBrowser>

#include "app/services/servicetypes.h"
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

    void opensTheChapterThatIsNamed()
    {
        QPointer<Handbook> handbook = new Handbook(nullptr);
        handbook->openChapter(u"polls"_s);
        handbook->openChapter(u"wire"_s);
        QCOMPARE(handbook->findChild<QListWidget*>()->currentItem()->text(), u"Small services"_s);
        QVERIFY(handbook->findChild<QTextBrowser*>()->toPlainText().startsWith(u"Small services"_s));
        delete handbook;
    }

    /// The chapter on services ends with a link for each type; several lead to the same one.
    void linksLeadToTypes()
    {
        QPointer<Handbook> handbook = new Handbook(nullptr);
        auto* text = handbook->findChild<QTextBrowser*>();
        auto* list = handbook->findChild<QListWidget*>();
        for (const auto& type : everyport::serviceTypes()) {
            handbook->openChapter(u"services"_s);
            QVERIFY2(text->toPlainText().contains(type->title()), qPrintable(type->title()));
            Q_EMIT text->anchorClicked(QUrl(type->chapter() + u".md"_s));
            QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), type->chapter());
        }
        delete handbook;
    }
};

QTEST_MAIN(HandbookTest)
#include "tst_handbook.moc"
