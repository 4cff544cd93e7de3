#include "app/chat/files/offerinbox.h"

#include <QFile>
#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class OfferInboxTest : public QObject {
    Q_OBJECT

    struct Stage : Parlour {
        Account& account = online();
        Conversation& alice = chat->reports().notifyConversation(account, Conversation::Kind::Person, u"alice"_s);
        OfferInbox& offers = chat->offers();

        qint64 offered(const QString& name, qint64 size = 1000, const QString& caution = {})
        {
            Offer offer;
            offer.key = u"k:"_s + name;
            offer.from = u"alice"_s;
            offer.name = name;
            offer.size = size;
            offer.caution = caution;
            chat->reports().notifyOffer(alice, offer);
            const auto all = offers.of(alice.id);
            return all.isEmpty() ? 0 : all.last().id;
        }
        void come(const QString& path, const QByteArray& bytes)
        {
            QFile file(path);
            if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
        }
        QString said() { return stored(alice).join(u'|'); }
    };

private Q_SLOTS:
    void waitsForAWordAndIsSaved()
    {
        Stage stage;
        stage.network->holds = true;
        const auto id = stage.offered(u"../.pl\u202ean.pdf"_s);
        QCOMPARE(stage.offers.find(id)->name, u"plan.pdf"_s);
        QVERIFY(stage.heard(1));
        QCOMPARE(stage.messages.first().kind, MessageKind::Info);
        QVERIFY2(stage.messages.first().text.text.startsWith(u"alice offers you the file plan.pdf"_s),
            qPrintable(stage.said()));
        QCOMPARE(stage.alice.unread, 1);                               // it calls for a person
        QVERIFY(!stage.network->asked.join(u' ').contains(u"take"_s)); // nothing by itself
        const auto path = stage.folder.filePath(u"plan.pdf"_s);
        QVERIFY(stage.offers.save(id, path));
        QVERIFY(!stage.offers.save(id, path)); // it is under way
        stage.come(stage.network->link->incoming.path, QByteArray(1000, 'x'));
        stage.network->link->incoming.progress(400);
        QCOMPARE(stage.offers.find(id)->got, 400);
        QVERIFY(!QFile::exists(path)); // not before it is whole
        stage.network->held.back().fire(Done{});
        QVERIFY(stage.offers.of(stage.alice.id).isEmpty());
        QVERIFY(QFile::exists(path));
        QVERIFY(stage.heard(2));
        QVERIFY2(stage.messages.last().text.text.endsWith(path), qPrintable(stage.messages.last().text.text));
    }

    void whatIsThereIsGoneOnWith()
    {
        Stage stage;
        stage.network->holds = true;
        const auto path = stage.folder.filePath(u"plan.pdf"_s);
        const auto id = stage.offered(u"plan.pdf"_s);
        QVERIFY(stage.offers.save(id, path));
        stage.come(stage.network->link->incoming.path, QByteArray(300, 'x'));
        stage.network->link->incoming.progress(300);
        stage.offers.callOff(id);
        QCOMPARE(stage.offers.find(id)->state, Offer::State::Failed);
        QVERIFY2(
            stage.offers.find(id)->trouble.contains(u"plan.pdf.part"_s), qPrintable(stage.offers.find(id)->trouble));
        const auto again = stage.offered(u"plan.pdf"_s);
        QCOMPARE(stage.offers.of(stage.alice.id).size(), 1); // in the older one's place
        QVERIFY(stage.offers.save(again, path));
        QCOMPARE(stage.network->asked.last(), u"take k:plan.pdf from 300"_s);
        // They do not go on with it: then all of it, beside the part.
        stage.network->held.back().fire(Error{Error::Kind::Unsupported, Reason::TimedOut, u"No."_s});
        QCOMPARE(stage.network->asked.last(), u"take k:plan.pdf from 0"_s);
        QCOMPARE(stage.network->link->incoming.path, stage.folder.filePath(u"plan (2).pdf.part"_s));
        stage.network->held.back().fire(Error{Error::Kind::Unsupported, Reason::None, u"Never."_s});
        QCOMPARE(stage.offers.find(again)->trouble, u"Never."_s);
    }

    void aFullDiskIsSaid()
    {
        Stage stage;
        stage.network->holds = true;
        const auto id = stage.offered(u"plan.pdf"_s);
        QVERIFY(stage.offers.save(id, stage.folder.filePath(u"plan.pdf"_s)));
        stage.come(stage.network->link->incoming.path, QByteArray(300, 'x'));
        stage.network->link->incoming.progress(300);
        stage.network->held.back().fire(Error{Error::Kind::Local, Reason::NoSpace, u"write"_s});
        const auto trouble = stage.offers.find(id)->trouble;
        QVERIFY2(trouble.startsWith(u"The disk is full. 300 bytes"_s), qPrintable(trouble));
        QVERIFY(QFile::exists(stage.folder.filePath(u"plan.pdf.part"_s)));
        stage.offers.putAside(id);
        QVERIFY(stage.offers.of(stage.alice.id).isEmpty());
    }

    void whatLeadsNearIsNotTakenUnasked()
    {
        Stage stage;
        const auto id = stage.offered(u"plan.pdf"_s, 10, u"It leads near."_s);
        const auto path = stage.folder.filePath(u"plan.pdf"_s);
        QCOMPARE(stage.offers.save(id, path).error().text, u"It leads near."_s);
        QVERIFY(!stage.network->asked.join(u' ').contains(u"take"_s));
        stage.network->holds = true;
        QVERIFY(stage.offers.save(id, path, true));
        QVERIFY(stage.network->link->incoming.nearby);
    }

    void refusedAndExpiredSaySo()
    {
        Stage stage;
        stage.offers.refuse(stage.offered(u"a.txt"_s));
        QCOMPARE(stage.network->asked.last(), u"refuse k:a.txt"_s);
        stage.offered(u"b.txt"_s);
        stage.reactor.advance(OfferInbox::lasts);
        QCOMPARE(stage.network->asked.last(), u"forget k:b.txt"_s);
        QVERIFY(stage.offers.of(stage.alice.id).isEmpty());
        QVERIFY(stage.heard(4));
        const auto said = stage.texts().join(u'|');
        QVERIFY2(said.contains(u"You refused a.txt from alice."_s)
                && said.contains(u"alice's offer of b.txt has expired."_s),
            qPrintable(said));
    }

    void thereIsAnEnd()
    {
        Stage stage;
        for (int i = 0; i < 100; ++i)
            stage.offered(u"%1.txt"_s.arg(i));
        QCOMPARE(stage.offers.of(stage.alice.id).size(), OfferInbox::mostPerAccount);
        QVERIFY(stage.heard(OfferInbox::mostPerAccount + 1)); // that it is enough, once
        QCOMPARE(stage.messages.size(), OfferInbox::mostPerAccount + 1);
        stage.offers.refuse(stage.offers.of(stage.alice.id).first().id);
        QVERIFY(stage.offers.hasRoom(stage.account.id));
    }

    void disconnectedIsOver()
    {
        Stage stage;
        stage.network->holds = true;
        QVERIFY(stage.offers.save(stage.offered(u"a.txt"_s), stage.folder.filePath(u"a.txt"_s)));
        stage.offered(u"b.txt"_s);
        stage.chat->disconnectAccount(stage.account.id);
        const auto left = stage.offers.of(stage.alice.id);
        QCOMPARE(left.size(), 1);
        QVERIFY(left.first().trouble.contains(u"disconnected"_s));
        const auto id = stage.alice.id;
        QVERIFY(stage.wait(stage.chat->closeConversation(id)));
        QVERIFY(stage.offers.of(id).isEmpty());
    }

    void offlineNothingIsTaken()
    {
        Stage stage;
        const auto id = stage.offered(u"a.txt"_s);
        stage.chat->reports().notifyState(stage.account, Account::State::Waiting, u"Lost."_s);
        QVERIFY(stage.offers.save(id, stage.folder.filePath(u"a.txt"_s)).error().text.contains(u"not connected"_s));
        QCOMPARE(stage.offers.find(id)->state, Offer::State::Open); // later
    }

    void aTalkOpensAConversationOfItsOwn()
    {
        Stage stage;
        Offer offer;
        offer.kind = Offer::Kind::Talk;
        offer.key = u"t"_s;
        offer.from = u"alice"_s;
        stage.chat->reports().notifyOffer(stage.alice, offer);
        const auto id = stage.offers.of(stage.alice.id).first().id;
        QVERIFY(!stage.offers.save(id, stage.folder.filePath(u"a"_s))); // no file
        QVERIFY(stage.offers.talk(id));
        QVERIFY(stage.conversations.contains(u"=alice"_s));
        QVERIFY(stage.heard(2));
        QVERIFY(stage.texts().last().contains(u"conversation of its own"_s));
    }
};

QTEST_GUILESS_MAIN(OfferInboxTest)
#include "tst_offerinbox.moc"
