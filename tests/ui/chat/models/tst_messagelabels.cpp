#include <QTest>

#include "tests/support/testclass.h"
#include "ui/chat/models/messagelabels.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class MessageLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsInWords()
    {
        chat::Message message;
        message.kind = chat::MessageKind::Renamed;
        message.sender = u"kofi"_s;
        message.detail = u"kofi_away"_s;
        QCOMPARE(eventWords(message).remove(QChar(0x2068)).remove(QChar(0x2069)), u"kofi is now called kofi_away"_s);
        message.kind = chat::MessageKind::Left;
        message.text = u"back\nlater"_s;
        QCOMPARE(eventWords(message).remove(QChar(0x2068)).remove(QChar(0x2069)), u"kofi left (back later)"_s);
    }
};

QTEST_MAIN(MessageLabelsTest)
#include "tst_messagelabels.moc"
