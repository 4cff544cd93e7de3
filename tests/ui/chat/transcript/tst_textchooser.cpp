#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/transcript/messageactions.h"
#include "ui/chat/transcript/textchooser.h"
#include "ui/chat/transcript/transcriptdelegate.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;

/// Text chosen in a conversation by mouse and keys, its links, its menu.
class TextChooserTest : public QObject, private ChatBench {
    Q_OBJECT

    TranscriptView* view() { return page()->view()->transcriptView(); }
    const RowLayout& layout(int row)
    {
        return static_cast<TranscriptDelegate*>(view()->itemDelegate())->layout(lines()->index(row));
    }
    /// Where the caret before a character of a row stands in the viewport.
    QPoint placeOf(int row, int position)
    {
        return view()->visualRect(lines()->index(row)).topLeft() + layout(row).caretAt(position).center();
    }
    int rowOf(const QString& text)
    {
        for (int row = 0; row < lines()->rowCount(); ++row) {
            if (!lines()->row(row).messages.isEmpty() && lines()->row(row).messages.first().text.text == text)
                return row;
        }
        return -1;
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
        const auto move = [&](const QPoint& at) {
            QMouseEvent event(
                QEvent::MouseMove, at, view()->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(view()->viewport(), &event);
        };
        move((from + to) / 2);
        move(to);
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, to);
    }
    Conversation* talk()
    {
        auto* here = room();
        if (!here)
            return nullptr;
        link()->say(*here, u"aylin"_s, u"The kettle is on"_s, u"m1"_s);
        link()->say(*here, u"kofi"_s, u"see https://one.example/a and https://two.example/b"_s, u"m2"_s);
        link()->say(*here, u"aylin"_s, u"thanks a lot"_s, u"m3"_s);
        const bool came = QTest::qWaitFor([this] { return texts().size() == 3; });
        m_bench->flush(); // laid out
        return came ? here : nullptr;
    }
    bool resume(Conversation& here, int lines)
    {
        for (int i = 0; i < lines; ++i)
            link()->say(here, u"kofi"_s, u"line %1"_s.arg(i));
        const QScrollBar* bar = view()->verticalScrollBar();
        return QTest::qWaitFor([&] {
            return texts().contains(u"line %1"_s.arg(lines - 1)) && bar->maximum() > 200
                && bar->value() == bar->maximum();
        });
    }
    QStringList menuWords()
    {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QStringList words;
        for (const QAction* action : menu ? menu->actions() : QList<QAction*>())
            words.append(action->text());
        return words;
    }

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void theMouseChoosesPartOfAMessage()
    {
        QVERIFY(talk());
        const int row = rowOf(u"The kettle is on"_s);
        drag(placeOf(row, 4), placeOf(row, 10));
        QCOMPARE(view()->copied(), u"kettle"_s);
        m_bench->press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"kettle"_s);
        m_bench->press(Qt::Key_Escape); // one step back
        QVERIFY(view()->copied().isEmpty());
    }

    void theMouseChoosesAcrossMessages()
    {
        QVERIFY(talk());
        drag(placeOf(rowOf(u"thanks a lot"_s), 6), placeOf(rowOf(u"The kettle is on"_s), 11)); // upwards
        const QStringList copied = view()->copied().split(u'\n');
        QCOMPARE(copied.size(), 3);
        QVERIFY(copied[0].endsWith(u"<aylin> is on"_s));
        QVERIFY(copied[1].contains(u"<kofi> see https://one.example/a"_s));
        QVERIFY(copied[2].endsWith(u"<aylin> thanks"_s));
    }

    void aDoubleClickIsAWordAThirdTheMessage()
    {
        QVERIFY(talk());
        const int row = rowOf(u"The kettle is on"_s);
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, placeOf(row, 6));
        QCOMPARE(view()->copied(), u"kettle"_s);
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, placeOf(row, 6));
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, placeOf(row, 6));
        QCOMPARE(view()->copied(), u"The kettle is on"_s);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ShiftModifier, placeOf(row, 3));
        QCOMPARE(view()->copied(), u"The"_s); // a choice goes on from where it began
    }

    void keysChooseToo()
    {
        QVERIFY(talk());
        view()->setFocus();
        view()->setCurrentIndex(lines()->index(rowOf(u"The kettle is on"_s)));
        for (int i = 0; i < 3; ++i)
            m_bench->press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view()->copied(), u"The"_s);
        m_bench->press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        m_bench->press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(view()->copied(), u"The kettle"_s);
        m_bench->press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(view()->copied(), u"The kettl"_s);
        m_bench->press(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(view()->copied(), u"The kettle is on"_s);
        m_bench->press(Qt::Key_Home, Qt::ShiftModifier);
        QVERIFY(view()->chooser().isEmpty());
        m_bench->press(Qt::Key_Left, Qt::ShiftModifier); // from its end
        QCOMPARE(view()->copied(), u"n"_s);
        m_bench->press(Qt::Key_Down, Qt::ShiftModifier); // into the next message
        m_bench->press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(view()->copied().contains(u"<kofi> see"_s));
        m_bench->press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view()->copied().count(u'\n'), 2);
        QVERIFY(view()->copied().endsWith(u"thanks a lot"_s));
        m_bench->press(Qt::Key_Up); // another message: the choice is over
        QVERIFY(view()->chooser().isEmpty());
    }

    void wholeMessagesAreChosenAsInAnyList()
    {
        QVERIFY(talk());
        view()->setFocus();
        view()->setCurrentIndex(lines()->index(rowOf(u"The kettle is on"_s)));
        m_bench->press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view()->copied().count(u'\n'), 1);
        QVERIFY(view()->copied().contains(u"<aylin> The kettle is on"_s));
    }

    void nothingMovesWhileSomethingIsChosen()
    {
        Conversation* here = talk();
        QVERIFY(here);
        QVERIFY(resume(*here, 60));
        const int row = rowOf(u"line 55"_s);
        drag(placeOf(row, 0), placeOf(row, 4));
        QCOMPARE(view()->copied(), u"line"_s);
        const int y = view()->visualRect(lines()->index(row)).top();
        const qint64 number = lines()->row(row).first();
        for (int i = 60; i < 1200; ++i) // more than is kept while the end is followed
            link()->say(*here, u"kofi"_s, u"line %1"_s.arg(i));
        QTRY_VERIFY(here->newest > number + 1100);
        m_bench->flush();
        QCOMPARE(view()->visualRect(lines()->index(lines()->rowOf(number))).top(), y);
        QCOMPARE(view()->copied(), u"line"_s);
        m_bench->press(Qt::Key_Escape);
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(view()->isAtEnd());
        QTRY_VERIFY(texts().contains(u"line 1199"_s));
    }

    void aDragBeyondTheEdgeScrolls()
    {
        Conversation* here = talk();
        QVERIFY(here);
        QVERIFY(resume(*here, 90));
        QScrollBar* bar = view()->verticalScrollBar();
        const int before = bar->value();
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, {200, 100});
        const QPoint above(200, -80);
        QMouseEvent event(
            QEvent::MouseMove, above, view()->viewport()->mapToGlobal(above), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view()->viewport(), &event);
        QTRY_VERIFY(bar->value() < before - 100);
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, {200, 5});
        QVERIFY(view()->copied().count(u'\n') > 3);
    }

    void linksAreReachedByKeys()
    {
        QVERIFY(talk());
        QList<QUrl> wanted;
        view()->disconnect(SIGNAL(linkWanted(QUrl))); // no browser here
        connect(
            &view()->messageActions(), &MessageActions::linkWanted, this, [&](const QUrl& url) { wanted.append(url); });
        view()->setFocus();
        const int row = rowOf(u"see https://one.example/a and https://two.example/b"_s);
        view()->setCurrentIndex(lines()->index(row));
        m_bench->press(Qt::Key_Return); // the first without a choice
        m_bench->press(Qt::Key_Right);
        m_bench->press(Qt::Key_Right);
        QCOMPARE(view()->chooser().linkIn(row), 1);
        QVERIFY(view()->accessibleDescription().contains(u"https://two.example/b"_s));
        m_bench->press(Qt::Key_Return);
        m_bench->press(Qt::Key_Left);
        m_bench->press(Qt::Key_Return);
        QCOMPARE(wanted,
            (QList<QUrl>{
                QUrl(u"https://one.example/a"_s), QUrl(u"https://two.example/b"_s), QUrl(u"https://one.example/a"_s)}));
        m_bench->press(Qt::Key_Up);
        QCOMPARE(view()->chooser().link(), QUrl());
        // A click opens, a drag over it chooses.
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(row, 8));
        QCOMPARE(wanted.size(), 4);
        drag(placeOf(row, 4), placeOf(row, 12));
        QCOMPARE(wanted.size(), 4);
        QCOMPARE(view()->copied(), u"https://"_s);
    }

    void theMenuOffersWhatTheNetworkCan_data()
    {
        using chat::Ability;
        QTest::addColumn<quint32>("can");
        QTest::addColumn<bool>("mine");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("nothing") << quint32(0) << false << QStringList{u"Copy"_s, u"Message kofi"_s};
        QTest::newRow("all of another's")
            << quint32(Ability::Reply | Ability::React | Ability::Edit | Ability::Redact) << false
            << QStringList{u"Copy"_s, u"Message kofi"_s, u"Answer"_s, u"React"_s};
        QTest::newRow("all of one's own")
            << quint32(Ability::Reply | Ability::React | Ability::Edit | Ability::Redact) << true
            << QStringList{u"Copy"_s, u"Answer"_s, u"React"_s, u"Change"_s, u"Take back"_s};
        QTest::newRow("edit alone") << quint32(Ability::Edit) << true << QStringList{u"Copy"_s, u"Change"_s};
    }
    void theMenuOffersWhatTheNetworkCan()
    {
        QFETCH(quint32, can);
        QFETCH(bool, mine);
        QFETCH(QStringList, offered);
        m_network->can = chat::Abilities::fromInt(can);
        Conversation* here = room();
        QVERIFY(here);
        chat::Message message;
        message.sender = mine ? u"me"_s : u"kofi"_s;
        message.text = u"hello"_s;
        message.id = u"m1"_s;
        message.isMine = mine;
        chat().messageReports().notifyMessage(*here, message);
        QTRY_COMPARE(texts(), QStringList{u"hello"_s});
        view()->setFocus();
        view()->setCurrentIndex(lines()->index(lines()->rowCount() - 1));
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(view()->viewport(), &menu);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QCOMPARE(menuWords(), offered);
        if (mine && offered.contains(u"Change"_s)) {
            for (QAction* action : qobject_cast<QMenu*>(QApplication::activePopupWidget())->actions()) {
                if (action->text() == "Change"_L1)
                    action->trigger();
            }
            QCOMPARE(field()->toPlainText(), u"hello"_s);
        }
        QApplication::activePopupWidget()->close();
    }

    void theMenuListsTheLinks()
    {
        QVERIFY(talk());
        view()->setFocus();
        view()->setCurrentIndex(lines()->index(rowOf(u"see https://one.example/a and https://two.example/b"_s)));
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(view()->viewport(), &menu);
        QTRY_VERIFY(QApplication::activePopupWidget());
        const QStringList words = menuWords();
        QVERIFY(words.contains(u"Open https://one.example/a"_s) && words.contains(u"Open https://two.example/b"_s));
        for (QAction* action : qobject_cast<QMenu*>(QApplication::activePopupWidget())->actions()) {
            if (action->text() == "Copy https://two.example/b"_L1)
                action->trigger();
        }
        QCOMPARE(QApplication::clipboard()->text(), u"https://two.example/b"_s);
        QApplication::activePopupWidget()->close();
    }

    void aMirroredWindowIsChosenInTheSameWay()
    {
        QVERIFY(talk());
        m_bench->window().setLayoutDirection(Qt::RightToLeft);
        m_bench->flush(); // laid out
        const int row = rowOf(u"The kettle is on"_s);
        drag(placeOf(row, 4), placeOf(row, 10));
        QCOMPARE(view()->copied(), u"kettle"_s);
    }
};

QTEST_MAIN(TextChooserTest)
#include "tst_textchooser.moc"
