#include "app/services/core/webaddress.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;

class WebAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsNoAddress_data()
    {
        QTest::addColumn<bool>("isPage");
        QTest::addColumn<bool>("isWebSocket");
        QTest::newRow("https://chat.example.org") << true << false;
        QTest::newRow("http://127.0.0.1:8080/files/") << true << false;
        QTest::newRow("https://[::1]/") << true << false;
        QTest::newRow("wss://chat.example.org:5281/") << false << true;
        QTest::newRow("ws://chat.example.org/ws") << false << true;
        for (const auto* text : {"nope", "chat.example.org", "https://", "ftp://example.org/", "https://a/?b",
                 "https://a/#b", "https://ann:pw@a/", "wss:", "wss://a b/"})
            QTest::newRow(text) << false << false;
    }
    void saysWhatIsNoAddress()
    {
        const auto text = QString::fromLatin1(QTest::currentDataTag());
        QTEST(pageAddressFault(text).isEmpty(), "isPage");
        QTEST(webSocketAddressFault(text).isEmpty(), "isWebSocket");
    }
};

QTEST_GUILESS_MAIN(WebAddressTest)
#include "tst_webaddress.moc"
