#include <QTest>

#include "tests/support/testclass.h"
#include "ui/chat/models/messageformats.h"
#include "ui/style/colours/colours.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class MessageFormatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wishedColoursAreBent()
    {
        chat::RichText text;
        text.append(u"yellow"_s, {.foreground = 0xffffff00});
        text.append(u" on yellow"_s, {.foreground = 0xffffff00, .background = 0xffffff80});
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            const QColor base = palette.color(QPalette::Base);
            const auto formats = messageFormats(text, {}, {}, palette, base);
            QCOMPARE(formats.size(), 2);
            QVERIFY(contrast(formats[0].format.foreground().color(), base) >= 4.5);
            QVERIFY(contrast(formats[1].format.foreground().color(), formats[1].format.background().color()) >= 4.5);
        }
    }

    void ownNameIsMarkedAsAWordOnly()
    {
        const QPalette palette = lightPalette();
        const auto formats = messageFormats(
            chat::RichText(u"lena, Lena and lenas"_s), {}, u"lena"_s, palette, palette.color(QPalette::Base));
        QCOMPARE(formats.size(), 2);
        QCOMPARE(formats[1].start, 6);
    }
};

QTEST_MAIN(MessageFormatsTest)
#include "tst_messageformats.moc"
