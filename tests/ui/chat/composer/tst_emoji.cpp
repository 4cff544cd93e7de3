#include <QTest>

#include "tests/support/testclass.h"
#include "ui/chat/composer/emoji.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class EmojiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emojiAreFoundByTheirNames()
    {
        QCOMPARE(findEmoji(u"thumbs_u"_s).first().sign, u"👍"_s);
        QVERIFY(findEmoji(u"heart"_s, 5).size() == 5);
        QVERIFY(findEmoji(u"nothing of that name"_s).isEmpty());
    }
};

QTEST_MAIN(EmojiTest)
#include "tst_emoji.moc"
