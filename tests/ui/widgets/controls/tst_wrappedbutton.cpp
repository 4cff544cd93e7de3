#include "ui/widgets/controls/wrappedbutton.h"

#include <memory>

#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/style/theme/theme.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class WrappedButtonTest : public QObject {
    Q_OBJECT

    const QString m_words = u"Lancer le sondage de démonstration"_s;
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light, false); }

    void staysInOneLineWhereThereIsRoom()
    {
        const WrappedButton button(m_words, u"play"_s, nullptr);
        QCOMPARE(button.linesIn(button.sizeHint().width()), m_words);
        QCOMPARE(button.heightForWidth(button.sizeHint().width()), button.sizeHint().height());
    }

    void goesOnInTheNextLine()
    {
        WrappedButton button(m_words, u"play"_s, nullptr);
        const int whole = button.sizeHint().width();
        for (int width = whole; width >= button.minimumSizeHint().width(); width -= 7) {
            const QString lines = button.linesIn(width);
            QCOMPARE(QString(lines).replace(u'\n', u' '), m_words); // nothing is lost
            for (const QString& line : lines.split(u'\n')) {
                // As a button of that line alone.
                const WrappedButton alone(line, u"play"_s, nullptr);
                QVERIFY2(alone.sizeHint().width() <= width, qPrintable(line));
            }
            QCOMPARE(button.heightForWidth(width),
                button.sizeHint().height() + int(lines.count(u'\n')) * button.fontMetrics().lineSpacing());
        }
        QVERIFY(button.linesIn(whole - 1).contains(u'\n'));
    }

    void itsCardMakesRoomForTheLines()
    {
        QWidget card;
        auto* column = new QVBoxLayout(&card);
        auto* button = new WrappedButton(m_words, {}, &card);
        column->addWidget(button);
        column->addStretch();
        card.resize(button->minimumSizeHint().width() + 60, 300);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QVERIFY(button->width() < button->sizeHint().width());
        QCOMPARE(button->height(), button->heightForWidth(button->width()));
        QVERIFY(button->height() > button->sizeHint().height());
        QCOMPARE(button->text(), m_words); // for screen readers, and for who looks for it
    }
};

QTEST_MAIN(WrappedButtonTest)
#include "tst_wrappedbutton.moc"
