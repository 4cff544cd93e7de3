#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/statesentence.h"
#include "ui/widgets/display/texts.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// A state says its word whole, or says that there is more.
class StateTextTest : public QObject {
    Q_OBJECT

    /// The last column of pixels that is painted at all.
    static int inkRight(QWidget& widget)
    {
        QImage image(widget.size(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        widget.render(&image, {}, {}, QWidget::DrawChildren);
        for (int x = image.width() - 1; x >= 0; --x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qAlpha(image.pixel(x, y)) > 0)
                    return x;
            }
        }
        return -1;
    }

    static QImage painted(Text& text, int width)
    {
        text.resize(width, 24);
        QImage image(text.size(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        text.render(&image, {}, {}, QWidget::DrawChildren);
        return image;
    }

private Q_SLOTS:
    /// Half of the second thing says less than the first alone.
    void aTextSaysLessWhereThereIsLessRoom()
    {
        Text whole(u"7 votes, 12 a minute"_s), less(u"7 votes"_s);
        whole.setElided(true);
        less.setElided(true);
        whole.setShorter(u"7 votes"_s);
        const int narrow = less.sizeHint().width() + 10, wide = whole.sizeHint().width() + 10;
        QCOMPARE(painted(whole, narrow), painted(less, narrow));
        QCOMPARE(whole.toolTip(), u"7 votes, 12 a minute"_s);
        QVERIFY(painted(whole, wide) != painted(less, wide));
    }

    /// Words from left to right in a window from right to left, as an English sentence in an Arabic desktop.
    void mirroredLinesKeepTheirFirstLetter()
    {
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QWidget window;
        Text* text = wrappedText(u"\u200fMMMM MMMM MMMM MMMM"_s, Text::Size::Normal, Tone::Normal, &window);
        const int line = text->fontMetrics().horizontalAdvance(u"MMMM MMMM"_s);
        window.resize(line + 8, 200);
        text->resize(line + 7, 100);
        window.show();
        QImage image(text->size(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        text->render(&image, {}, {}, QWidget::DrawChildren);
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(qAlpha(image.pixel(0, y)), 0);
    }

    /// Whether there was one before or not: what stands behind it stands where it does elsewhere.
    void noStateTakesNoRoom()
    {
        QWidget row;
        auto* line = new QHBoxLayout(&row);
        auto* state = new StateText(&row);
        auto* behind = new QLabel(u"none open"_s, &row);
        line->addWidget(state);
        line->addWidget(behind, 1);
        row.show();
        const int first = behind->x();
        state->setState(Mark::None, {});
        QCOMPARE(behind->x(), first);
        state->setState(Mark::Good, u"ready"_s);
        QTRY_VERIFY(behind->x() > first && state->isVisible());
        state->setState(Mark::None, {});
        QTRY_COMPARE(behind->x(), first);
    }

    void aNarrowOneEndsInDotsAndHasTheWholeInItsTip()
    {
        const QString word = u"Cet ordinateur seulement, port 8080"_s;
        StateText state;
        state.setState(Mark::Good, word);
        const int whole = state.sizeHint().width();
        state.resize(whole, Metrics::px(20));
        inkRight(state);
        QVERIFY(state.toolTip().isEmpty());
        for (int width = whole - 8; width > 80; width -= 7) {
            state.resize(width, Metrics::px(20));
            StateText shortened;
            const int room = width - Metrics::px(20);
            shortened.setState(Mark::Good, QFontMetrics(Fonts::button()).elidedText(word, Qt::ElideRight, room));
            shortened.resize(shortened.sizeHint().width() + 20, Metrics::px(20));
            QVERIFY2(qAbs(inkRight(state) - inkRight(shortened)) <= 2, qPrintable(QString::number(width)));
            QCOMPARE(state.toolTip(), word);
        }
        state.resize(whole, Metrics::px(20));
        inkRight(state);
        QVERIFY(state.toolTip().isEmpty());
    }

    void aTipOfItsOwnIsKept()
    {
        StateText state;
        state.setToolTip(u"since 12:40"_s);
        state.resize(40, 20);
        state.setState(Mark::Failed, u"a word that is longer than that"_s);
        inkRight(state);
        QCOMPARE(state.toolTip(), u"since 12:40"_s);
    }

    void aWrappedOneTakesTheLinesThatItNeeds()
    {
        QWidget card;
        auto* column = new QVBoxLayout(&card);
        column->setContentsMargins({});
        auto* state = new StateSentence(&card);
        column->addWidget(state);
        column->addStretch();
        state->setState(Mark::Trouble, u"Not encrypted"_s);
        card.resize(Metrics::px(200), Metrics::px(200));
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        const int line = state->height();
        QCOMPARE(line, Metrics::px(20));
        state->setState(Mark::Trouble, u"Cet ordinateur seulement, et les autres plus tard, port 8080"_s);
        QTRY_VERIFY(state->height() >= line + QFontMetrics(Fonts::button()).lineSpacing());
        QVERIFY(state->toolTip().isEmpty());
        QCOMPARE(card.width(), Metrics::px(200));
        // A word that no line has room for is said by the tip.
        state->setState(Mark::Trouble, QString(100, u'w'));
        QCOMPARE(state->toolTip(), QString(100, u'w'));
    }
};

QTEST_MAIN(StateTextTest)
#include "tst_statetext.moc"
