#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/polls/editor/readers/readercards.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ReaderCardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A reader is called what its hardware says, and an answer what a file of polls says.
    void readerCardsShowStrangersWords()
    {
        ReaderCard card(nullptr);
        for (const StrangersWords& words : strangersWords()) {
            card.show({words.text, words.text, u"free"_s, Mark::None, {}, false});
            for (const QString& shown : {card.text(), card.accessibleName(), card.accessibleDescription()})
                QVERIFY2(!shown.isEmpty() && !drivesScreens(shown) && !shown.contains(u'\n') && shown.size() < 1100,
                    words.name);
        }
    }
};

QTEST_MAIN(ReaderCardsTest)
#include "tst_readercards.moc"
