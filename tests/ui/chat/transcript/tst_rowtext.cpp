#include "ui/chat/transcript/rowtext.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// A text in lines: where its characters and links stand.
class RowTextTest : public QObject {
    Q_OBJECT

    const QString m_words = u"See https://example.org/a now, and then come over to the hall"_s;
    const RowText::Place m_place{{40, 10}, 160, false};

private Q_SLOTS:
    void nothingIsNowhere()
    {
        const RowText text;
        QVERIFY(text.text().isEmpty());
        QVERIFY(!text.contains({0, 0}));
        QCOMPARE(text.positionAt({100, 100}), 0);
        QVERIFY(text.caretAt(0).isNull());
        QVERIFY(!text.linkAt({0, 0}));
    }

    void positionsAndCaretsAgree()
    {
        RowText text;
        const int height = text.layOut(m_words, {}, {}, QFont(), m_place);
        QVERIFY(height >= 2 * RowText::lineStep(QFont())); // it is too long for one line
        for (const int position : {0, 1, 27, int(m_words.size()) - 1}) {
            const QRect caret = text.caretAt(position);
            QCOMPARE(text.positionAt(caret.center()), position);
        }
        QCOMPARE(text.positionAt({0, 0}), 0);
        QCOMPARE(text.positionAt({500, 5000}), int(m_words.size()));
        QVERIFY(text.lineAround(3).second < int(m_words.size()));
    }

    void linksAreHitWhereTheyStand()
    {
        RowText text;
        text.layOut(m_words, findLinks(m_words), {}, QFont(), m_place);
        QCOMPARE(text.links().size(), 1);
        const QList<QRectF> boxes = text.boxesOf(text.links().first());
        QVERIFY(!boxes.isEmpty());
        for (const QRectF& box : boxes) {
            const LinkFound* link = text.linkAt(box.center().toPoint());
            QVERIFY(link);
            QCOMPARE(link->url, QUrl(u"https://example.org/a"_s));
        }
        QVERIFY(!text.linkAt(text.caretAt(1).center()));
    }
};

QTEST_MAIN(RowTextTest)
#include "tst_rowtext.moc"
