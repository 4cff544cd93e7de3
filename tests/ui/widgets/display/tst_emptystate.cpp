#include "ui/widgets/display/emptystate.h"

#include <QLabel>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/display/texts.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class EmptyStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// In a low list with large text every line of it is read.
    void thePictureGivesWayToTheSentence()
    {
        EmptyState empty(u"zap"_s, u"Nothing happens by itself yet. "_s.repeated(6));
        const auto* sentence = empty.findChild<Text*>();
        const auto picture = [&empty] {
            for (const QLabel* label : empty.findChildren<QLabel*>()) {
                if (!qobject_cast<const Text*>(label))
                    return label->isVisible();
            }
            return false;
        };
        empty.resize(300, 600);
        empty.show();
        QTRY_VERIFY(picture());
        const int lines = sentence->heightForWidth(sentence->width());
        empty.resize(300, lines + 40);
        QTRY_VERIFY(!picture());
        QTRY_VERIFY(sentence->height() >= lines);
        empty.resize(300, 600);
        QTRY_VERIFY(picture());
    }
};

QTEST_MAIN(EmptyStateTest)
#include "tst_emptystate.moc"
