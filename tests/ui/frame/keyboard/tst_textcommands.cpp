#include "ui/frame/keyboard/textcommands.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TextCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QMenuBar* m_bar = nullptr;
    QMenu* m_menu = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_copy = nullptr;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_edit = nullptr;
    QListWidget* m_list = nullptr;

    QStringList offered() const
    {
        QStringList words;
        for (const QAction* action : m_menu->actions()) {
            if (action->isVisible() && !action->isSeparator())
                words.append(action->text().section(u'\t', 0, 0) + (action->isEnabled() ? QString() : u"-"_s));
        }
        return words;
    }
    /// As by its keys.
    void open()
    {
        m_bar->setFocus(Qt::MenuBarFocusReason);
        m_menu->popup({});
    }
    void choose(const QString& words)
    {
        for (QAction* action : m_menu->actions()) {
            if (action->text().startsWith(words + u'\t')) {
                m_menu->setActiveAction(action);
                QTest::keyClick(m_menu, Qt::Key_Return); // the menu goes first, then it is done
            }
        }
        QVERIFY(!m_menu->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_window.get());
        m_bar = new QMenuBar(m_window.get());
        m_menu = m_bar->addMenu(u"&Edit"_s);
        m_undo = m_menu->addAction(u"&Undo"_s);
        m_undo->setEnabled(false);
        m_copy = m_menu->addAction(u"&Copy"_s);
        m_menu->addAction(u"Leave"_s);
        m_line = new QLineEdit(m_window.get());
        m_edit = new QPlainTextEdit(m_window.get());
        m_list = new QListWidget(m_window.get());
        for (QWidget* one : std::initializer_list<QWidget*>{m_bar, m_line, m_edit, m_list})
            column->addWidget(one);
        new TextCommands(*m_menu, {m_undo, m_copy}, *m_window);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QApplication::clipboard()->setText(u"from elsewhere"_s);
    }
    void cleanup() { m_window.reset(); }

    void whoWritesIsOfferedWhatFieldsDoFirst()
    {
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u"hello"_s);
        m_edit->selectAll();
        open();
        QCOMPARE(offered(),
            QStringList({u"Undo t&yping"_s, u"Cu&t"_s, u"&Copy"_s, u"&Paste"_s, u"Select &all"_s, u"Leave"_s}));
        choose(u"Cu&t"_s);
        QCOMPARE(m_edit->toPlainText(), QString());
        QCOMPARE(QApplication::clipboard()->text(), u"hello"_s);
        open();
        QCOMPARE(offered(),
            QStringList({u"Undo t&yping"_s, u"Cu&t-"_s, u"&Copy-"_s, u"&Paste"_s, u"Select &all-"_s, u"Leave"_s}));
        choose(u"Undo t&yping"_s);
        QCOMPARE(m_edit->toPlainText(), u"hello"_s);
        QVERIFY(m_undo->isVisible() && m_copy->isVisible()); // or their keys were gone
    }

    void whatIsOfferedAnywayStaysBelow()
    {
        m_undo->setEnabled(true);
        m_copy->setText(u"&Copy the figures"_s);
        m_line->setFocus();
        open();
        QCOMPARE(offered().mid(5), QStringList({u"&Undo"_s, u"&Copy the figures"_s, u"Leave"_s}));
        choose(u"&Paste"_s);
        QCOMPARE(m_line->text(), u"from elsewhere"_s);
        m_list->setFocus();
        open();
        QCOMPARE(offered(), QStringList({u"&Undo"_s, u"&Copy the figures"_s, u"Leave"_s}));
        m_menu->close();
    }

    void aSecretLeavesNoField()
    {
        m_line->setEchoMode(QLineEdit::Password);
        m_line->setText(u"correct horse"_s);
        m_line->setFocus();
        m_line->selectAll();
        open();
        QVERIFY(offered().contains(u"Cu&t-"_s) && offered().contains(u"&Copy-"_s));
        m_menu->close();
        m_line->setEchoMode(QLineEdit::Normal);
        m_line->setReadOnly(true);
        m_line->selectAll();
        open();
        QCOMPARE(offered().mid(0, 4), QStringList({u"Undo t&yping-"_s, u"Cu&t-"_s, u"&Copy"_s, u"&Paste-"_s}));
        m_menu->close();
    }
};

QTEST_MAIN(TextCommandsTest)
#include "tst_textcommands.moc"
