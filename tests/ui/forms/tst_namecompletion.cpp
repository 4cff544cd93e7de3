#include "ui/forms/namecompletion.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// A line where a name is written, of what there is or not.
class NameCompletionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QLineEdit> m_line;
    NameCompletion* m_completion = nullptr;
    QList<KnownNames::Name> m_there;

    QAbstractItemView* list() const { return m_completion->completer()->popup(); }
    QStringList offered() const
    {
        QStringList all;
        const auto* model = m_completion->completer()->completionModel();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString();
        return all;
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(list()->isVisible() ? static_cast<QWidget*>(list()) : m_line.get(), key);
    }

private Q_SLOTS:
    void init()
    {
        m_there = {{u"which-fruit"_s, u"Which fruit?"_s}, {u"lunch"_s, {}}};
        m_line = std::make_unique<QLineEdit>();
        m_completion = new NameCompletion(m_line.get(), [this] { return m_there; });
        m_line->resize(400, 30);
        m_line->show();
        QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
        m_line->setFocus();
    }
    void cleanup() { m_line.reset(); }

    void downShowsAllThatThereIs()
    {
        press(Qt::Key_Down);
        QVERIFY(list()->isVisible());
        QCOMPARE(offered(), (QStringList{u"which-fruit – Which fruit?"_s, u"lunch"_s}));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(!list()->isVisible());
        QCOMPARE(m_line->text(), u"which-fruit"_s); // as it is written
    }

    void whatIsTypedChoosesAmongThem()
    {
        QTest::keyClicks(m_line.get(), u"Fru"_s);
        QVERIFY(list()->isVisible());
        QCOMPARE(offered(), QStringList{u"which-fruit – Which fruit?"_s});
        press(Qt::Key_Escape);
        QCOMPARE(m_line->text(), u"Fru"_s);
    }

    /// Of names in a row the last is completed; those before it stay.
    void theLastOfSeveralIsCompleted()
    {
        m_completion->setSeparator(u',');
        QTest::keyClicks(m_line.get(), u"tomorrow,Fru"_s);
        QVERIFY(list()->isVisible());
        QCOMPARE(offered(), QStringList{u"which-fruit – Which fruit?"_s});
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_line->text(), u"tomorrow, which-fruit"_s);
        press(Qt::Key_Down);
        QVERIFY(list()->isVisible());
        QCOMPARE(offered().size(), 2); // all that there is
    }

    void whatComesMeanwhileIsOffered()
    {
        m_there.append({u"dinner"_s, {}});
        press(Qt::Key_Down);
        QCOMPARE(offered().last(), u"dinner"_s);
    }

    /// It may come later, as a service that somebody adds tomorrow.
    void anotherNameMayBeWritten()
    {
        QTest::keyClicks(m_line.get(), u"tomorrow"_s);
        QVERIFY(!list()->isVisible());
        QCOMPARE(m_line->text(), u"tomorrow"_s);
    }

    /// One Enter: what was written is the name, also where another one begins so.
    void enterIsTheFormsWhereNothingIsChosen()
    {
        QDialog dialog;
        auto* column = new QVBoxLayout(&dialog);
        auto* line = new QLineEdit(&dialog);
        auto* join = new QPushButton(&dialog);
        join->setDefault(true);
        column->addWidget(line);
        column->addWidget(join);
        auto* completion = new NameCompletion(line, [this] { return m_there; });
        QSignalSpy joined(join, &QPushButton::clicked);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        line->setFocus();
        QTest::keyClicks(line, u"lun"_s);
        QVERIFY(completion->completer()->popup()->isVisible());
        QTest::keyClick(completion->completer()->popup(), Qt::Key_Return);
        QVERIFY(!completion->completer()->popup()->isVisible());
        QCOMPARE(joined.count(), 1);
        QCOMPARE(line->text(), u"lun"_s);
    }

    void nothingIsOfferedWhereNothingIsAsked()
    {
        m_completion->setAsk({});
        press(Qt::Key_Down);
        QVERIFY(!list()->isVisible());
        for (const QAction* action : m_line->actions())
            QVERIFY(!action->isVisible());
    }

    void wordsOfStrangersAreOneLine() { QCOMPARE(shownChoice({u"fruit"_s, u"two\nlines"_s}), u"fruit – two lines"_s); }
};

QTEST_MAIN(NameCompletionTest)
#include "tst_namecompletion.moc"
