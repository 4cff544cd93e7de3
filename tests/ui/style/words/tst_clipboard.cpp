#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/style/words/clipboard.h"
#include "ui/style/words/shownwords.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ClipboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiedAsShown()
    {
        for (const StrangersWords& words : strangersWords()) {
            copyWords(words.text);
            const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
            QVERIFY2(copied->hasText() && !copied->hasHtml() && !drivesScreens(copied->text()), words.name);
        }
        const QString all = QString(2'000'000, u'x'); // whole, however long
        copyWords(all);
        QCOMPARE(QGuiApplication::clipboard()->text(), all);
    }

    /// Quotes from right to left are isolated where they are shown: whoever pastes them elsewhere has none of that.
    void isolatesAreNotCopied()
    {
        const QString json = u"{\"name\": \"שלום\"}"_s;
        QVERIFY(shownWords(json) != json);
        for (const QString& text : {json, shownWords(json)}) {
            copyWords(text);
            QCOMPARE(QGuiApplication::clipboard()->text(), json);
        }
    }
};

QTEST_MAIN(ClipboardTest)
#include "tst_clipboard.moc"
