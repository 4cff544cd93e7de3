#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QBuffer>
#include <QCompleter>
#include <QDialog>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/conversationsmodel.h"
#include "ui/chat/page/conversationspane.h"
#include "ui/forms/namecompletion.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Ability;
using chat::Conversation;

/// People on a list that the network keeps: how they are called, their pictures, added, removed, blocked.
class ChatPeopleTest : public QObject, private ChatBench {
    Q_OBJECT

    static QByteArray png(Qt::GlobalColor colour)
    {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(colour);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    chat::Contact kofi()
    {
        chat::Contact contact;
        contact.name = u"kofi@a.example"_s;
        contact.key = contact.name;
        contact.title = u"Kofi Mensah"_s;
        contact.presence = Conversation::Presence::In;
        contact.status = u"at the door"_s;
        return contact;
    }
    /// In front, on the list.
    Conversation* person(const QString& pictureId = {})
    {
        if (!room())
            return nullptr;
        m_network->can |= Ability::Contacts | Ability::Block | Ability::Pictures;
        auto contact = kofi();
        contact.pictureId = pictureId;
        auto& account = *chat().accounts().front();
        chat().reports().notifyContact(account, contact);
        Conversation* found = account.find(Conversation::Kind::Person, contact.key);
        if (found)
            page()->goTo(QString::number(found->id));
        return found;
    }
    bool choose(const QString& text)
    {
        for (QAction* action : page()->head().more) {
            if (action->text() == text && action->isVisible() && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
    QVariant ofRow(qint64 conversation, int role)
    {
        const auto* model = page()->conversations()->model();
        return model->data(model->indexOf(conversation), role);
    }

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void peopleAreCalledAsTheListCallsThem()
    {
        const auto* here = person();
        QVERIFY(here);
        QTRY_COMPARE(page()->head().title, u"Kofi Mensah"_s);
        QCOMPARE(page()->head().caption, u"at the door"_s);
        QCOMPARE(ofRow(here->id, Qt::DisplayRole).toString(), u"Kofi Mensah"_s);
        QVERIFY(ofRow(here->id, Qt::ToolTipRole).toString().contains(u"kofi@a.example"_s));
        QVERIFY(ofRow(here->id, Role::SecondText).toString().contains(u"at the door"_s));
    }

    void picturesComeOnceAndOnlyGoodOnes()
    {
        m_network->face = png(Qt::red);
        auto* here = person(u"id-1"_s);
        QVERIFY(here);
        QTRY_COMPARE(ofRow(here->id, Role::Avatar).userType(), int(QMetaType::QImage));
        const auto face = ofRow(here->id, Role::Avatar).value<QImage>();
        QCOMPARE(face.size(), QSize(128, 128)); // a square, cut where it was none
        QCOMPARE(face.pixelColor(64, 64), QColor(Qt::red));
        QCOMPARE(m_network->asked.count(u"picture kofi@a.example"_s), 1);
        m_network->face = "no picture";
        chat().reports().notifyPicture(*here, u"id-2"_s);
        QTRY_COMPARE(m_network->asked.count(u"picture kofi@a.example"_s), 2);
        m_bench->flush();
        QCOMPARE(ofRow(here->id, Role::Avatar).toString(), u"KM"_s); // their letters stay
        QCOMPARE(m_network->asked.count(u"picture kofi@a.example"_s), 2);
    }

    void contactsAreRemovedAndBack()
    {
        auto* here = person();
        QVERIFY(here);
        chat().setDraft(here->id, u"half a sentence"_s); // or the conversation would go with the contact
        QTRY_VERIFY(choose(u"Remove from contacts"_s));
        QTRY_VERIFY(m_network->asked.contains(u"no contact kofi@a.example"_s));
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->window().undo().takeBack();
        QTRY_VERIFY(m_network->asked.contains(u"contact kofi@a.example Kofi Mensah"_s));
        chat().reports().notifyContactGone(*chat().accounts().front(), kofi().key);
        QTRY_VERIFY(choose(u"Add to contacts"_s));
        QTRY_VERIFY(m_network->asked.contains(u"contact kofi@a.example"_s));
    }

    void contactsAreRenamed()
    {
        QVERIFY(person());
        QTRY_VERIFY(choose(u"Rename contact…"_s));
        QVERIFY(m_bench->waitForDialog());
        auto* field = m_bench->dialog()->findChild<QLineEdit*>();
        QCOMPARE(field->text(), u"Kofi Mensah"_s);
        field->setText(u"Kofi"_s);
        m_bench->press(Qt::Key_Return);
        QTRY_VERIFY(m_network->asked.contains(u"contact kofi@a.example Kofi"_s));
    }

    void whoIsBlockedCanBeLetIn()
    {
        QVERIFY(person());
        QTRY_VERIFY(choose(u"Block"_s));
        QTRY_VERIFY(m_network->asked.contains(u"block kofi@a.example"_s));
        auto blocked = kofi();
        blocked.isBlocked = true;
        chat().reports().notifyContact(*chat().accounts().front(), blocked);
        QTRY_VERIFY(choose(u"Unblock"_s));
        QTRY_VERIFY(m_network->asked.contains(u"unblock kofi@a.example"_s));
    }

    void whatTheAccountKnowsIsOffered()
    {
        m_network->remembered = {{u"#attic"_s, u"The attic"_s}}; // a bookmark
        const Conversation* here = room();
        QVERIFY(here);
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        auto* completion = m_bench->dialog()->findChild<NameCompletion*>();
        QVERIFY(completion);
        completion->showAll();
        QVERIFY(completion->completer()->popup()->isVisible());
        QStringList offered;
        const auto* names = completion->completer()->completionModel();
        for (int row = 0; row < names->rowCount(); ++row)
            offered << names->index(row, 0).data().toString();
        QVERIFY2(offered.contains(shownChoice({here->name, here->title})), qPrintable(offered.join(u'\n')));
        QVERIFY2(offered.contains(shownChoice({u"#attic"_s, u"The attic"_s})), qPrintable(offered.join(u'\n')));
        completion->completer()->popup()->hide();
        m_bench->dialog()->close();
    }

    void whatMayBeEitherIsAsked()
    {
        QVERIFY(room());
        m_network->namesTell = false;
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->button(u"Room"_s) && m_bench->button(u"Person"_s));
        QVERIFY(m_bench->button(u"Join"_s));
        QVERIFY(m_bench->click(u"Person"_s));
        QTRY_VERIFY(m_bench->button(u"Message"_s));
        for (QLineEdit* edit : m_bench->dialog()->findChildren<QLineEdit*>()) {
            if (edit->isVisible() && edit->echoMode() == QLineEdit::Normal)
                edit->setText(u"nina@a.example"_s);
        }
        QVERIFY(m_bench->click(u"Message"_s));
        QTRY_VERIFY(chat().accounts().front()->find(Conversation::Kind::Person, u"nina@a.example"_s));
    }

    void aRoomNamedAloneIsAtOnesOwnServer()
    {
        QVERIFY(room());
        m_network->namesTell = false;
        m_network->roomsAt = u"rooms.a.example"_s;
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        QLineEdit* field = nullptr;
        for (QLineEdit* edit : m_bench->dialog()->findChildren<QLineEdit*>()) {
            if (edit->isVisible() && edit->echoMode() == QLineEdit::Normal)
                field = edit;
        }
        QVERIFY(field);
        field->setText(u"team"_s);
        QTRY_VERIFY(shown().contains(u"The room team@rooms.a.example"_s));
        QVERIFY(m_bench->click(u"Join"_s));
        QTRY_VERIFY(chat().accounts().front()->find(Conversation::Kind::Room, u"team@rooms.a.example"_s));
        QTRY_VERIFY(!m_bench->dialog());
    }

    void halfAnAddressIsSaidAtItsField()
    {
        QVERIFY(room());
        m_network->namesTell = false;
        m_network->roomsAt = u"@"_s; // knows none, and asks for whole ones
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        for (QLineEdit* edit : m_bench->dialog()->findChildren<QLineEdit*>()) {
            if (edit->isVisible() && edit->echoMode() == QLineEdit::Normal)
                edit->setText(u"team"_s);
        }
        QVERIFY(m_bench->click(u"Join"_s));
        QTRY_VERIFY(shown().contains(u"such as team@conference.example.org"_s));
        QVERIFY(m_bench->dialog());
        m_bench->dialog()->close();
    }
};

QTEST_MAIN(ChatPeopleTest)
#include "tst_chatpeople.moc"
