#include "tests/ui/support/strangerstest.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QToolTip>

#include "tests/support/strangers.h"

namespace everyport::ui {

namespace {

constexpr int widestWindow = 1280; // of the windows that tests open

} // namespace

void StrangersTest::addWords() const
{
    QTest::addColumn<QString>("text");
    for (const StrangersWords& words : strangersWords(m_pipe.path()))
        QTest::newRow(words.name) << words.text;
}

void StrangersTest::leave()
{
    QToolTip::hideText();
    QVERIFY(!m_pipe.wasOpened());
}

void StrangersTest::look(QWidget* window)
{
    const int width = window->width();
    const auto wrong = m_reader.faults(window);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    QCOMPARE(window->width(), width);
    QVERIFY2(width <= widestWindow, qPrintable(QString::number(width)));
    ++m_followed;
}

void StrangersTest::follow(QWidget* window, const QString& text)
{
    m_reader.forget();
    look(window);
    QVERIFY2(m_reader.hasRead({{}, text}), "it is shown nowhere");
}

void StrangersTest::copy(QWidget* from)
{
    QApplication::clipboard()->clear();
    QTest::keyClick(from, Qt::Key_C, Qt::ControlModifier);
    judgeCopied();
}

void StrangersTest::judgeCopied()
{
    const auto wrong = m_reader.faultsOfClipboard();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    ++m_copied;
}

} // namespace everyport::ui
