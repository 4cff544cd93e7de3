#include <QListView>
#include <QStandardItemModel>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class RowDelegateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A heading is painted as the words are shown everywhere else, its number as well: an event's name, a reader's
    /// place.
    void headingsOfGroups()
    {
        QListView list;
        QStandardItemModel model(1, 1);
        list.setModel(&model);
        list.setItemDelegate(new RowDelegate(RowDelegate::Look::List, &list));
        list.resize(400, 60);
        const auto painted = [&](const QString& title, const QString& right) {
            auto* item = new QStandardItem(title);
            item->setData(true, Role::Group);
            item->setData(right, Role::RightText);
            model.setItem(0, item);
            return list.grab().toImage();
        };
        const QImage empty = painted({}, {});
        for (const StrangersWords& words : strangersWords()) {
            const QString shown = shownInLine(words.text);
            const QImage title = painted(shown, {});
            QVERIFY2(title != empty, words.name);
            QVERIFY2(painted(words.text, {}) == title, words.name);
            QVERIFY2(painted(u"Event"_s, words.text.left(40)) == painted(u"Event"_s, shownInLine(words.text.left(40))),
                words.name);
        }
    }
};

QTEST_MAIN(RowDelegateTest)
#include "tst_rowdelegate.moc"
