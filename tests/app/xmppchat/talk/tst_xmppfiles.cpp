// Files from person to person, past any server that would keep them: both ends are ours.
#include "app/xmppchat/talk/xmppfiles.h"

#include <algorithm>

#include <QTest>

#include "protocols/xml/serialiser.h"
#include "tests/app/chat/shownwords.h"
#include "tests/app/xmppchat/xmppstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::xmppchat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Friends : XmppStage {
    Account& ann = connected(u"ann"_s);
    Account& bob = connected(u"bob"_s);
    Conversation* toBob = nullptr;
    Conversation* toAnn = nullptr;

    Friends()
    {
        befriend(ann, u"ann@localhost"_s, bob, u"bob@localhost"_s);
        toBob = person(ann, u"bob@localhost"_s);
        toAnn = person(bob, u"ann@localhost"_s);
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("nothing");
    }
    Offer offered()
    {
        if (!until([&] { return !chat->offers().of(toAnn->id).isEmpty(); }))
            qFatal("nothing is offered");
        return chat->offers().of(toAnn->id).last();
    }
    FileTransfer sent(qint64 id)
    {
        for (const auto& file : chat->files().of(toBob->id)) {
            if (file.id == id)
                return file;
        }
        return {};
    }
};

/// Kept by now that have these words in them; others stand in the conversation, too.
qsizetype keptWith(const QList<Message>& messages, const QString& words)
{
    return std::count_if(messages.begin(), messages.end(),
        [&words](const Message& message) { return message.text.text.contains(words); });
}

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31) ^ (i >> 8));
    return bytes;
}

} // namespace

class XmppFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileGoesFromPersonToPerson()
    {
        Friends friends;
        const auto bytes = someBytes(100'000); // several blocks, the last one short
        const auto id = friends.chat->sendFile(friends.toBob->id, friends.write(u"plan.pdf"_s, bytes));
        QVERIFY2(id.ok(), id ? "" : qPrintable(id.error().text));
        const auto offer = friends.offered();
        QCOMPARE(offer.kind, Offer::Kind::File);
        QCOMPARE(offer.name, u"plan.pdf"_s);
        QCOMPARE(offer.size, bytes.size());
        QCOMPARE(offer.from, u"ann@localhost"_s);
        QCOMPARE(friends.sent(*id).state, FileTransfer::State::Waiting);
        const auto path = friends.folder.filePath(u"got.pdf"_s);
        QVERIFY(friends.chat->offers().save(offer.id, path));
        QVERIFY(friends.until([&] { return !friends.chat->offers().find(offer.id); })); // taken, and put aside
        QCOMPARE(friends.read(path), bytes);
        QVERIFY(
            friends.until([&] { return friends.newest(*friends.toBob).text.text.contains(u"plan.pdf was sent"_s); }));
    }

    /// What is offered under them is saved as one file of a plain name, and everybody is told that name.
    void strangersWordsAreNamesOfFiles()
    {
        Friends friends;
        const auto path = friends.write(u"theirs"_s, "some");
        const QDir saved(friends.folder.filePath(u"saved"_s));
        QVERIFY(QDir().mkpath(saved.path()));
        int followed = 0;
        for (const auto& words : strangersWords()) {
            auto sending = friends.parts(friends.ann)
                               .transfers.send(friends.session(friends.bob)->client->address(),
                                   {path, u"../../"_s + words.text.left(300), u"text/plain"_s, 4});
            const auto offer = friends.offered();
            QVERIFY2(
                !drivesScreens(offer.name) && !offer.name.contains(u'/') && !offer.name.contains(u'\n'), words.name);
            QVERIFY2(offer.name.toUtf8().size() < 250, words.name);
            QVERIFY2(friends.chat->offers().save(offer.id, saved.filePath(offer.name)), words.name);
            QVERIFY2(friends.wait(std::move(sending)), words.name);
            QVERIFY2(friends.until([&] { return !friends.chat->offers().find(offer.id); }), words.name);
            QCOMPARE(saved.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), ++followed);
        }
        QVERIFY(followed >= 17);
        // That it was offered, and that it is there; a thread keeps them.
        for (const auto& words : {u"offers you the file"_s, u" is there ("_s})
            QVERIFY(friends.until([&] { return keptWith(friends.stored(*friends.toAnn), words) == followed; }));
        ShownWords shown;
        shown.add(friends.bob);
        shown.add(friends.log);
        const auto messages = friends.stored(*friends.toAnn);
        for (const auto& message : messages)
            shown.add(message);
        QVERIFY2(shown.bad.isEmpty() && shown.count >= 3 * 17,
            qPrintable(QString::number(shown.count) + shown.bad.join(u'\n')));
    }

    /// What stands beside the file, and why it is called off, is a line of plain text.
    void strangersDescribeFiles()
    {
        Friends friends;
        const auto bob = friends.session(friends.bob)->client->address().toString();
        int followed = 0;
        ShownWords shown;
        for (const auto& words : strangersWords()) {
            xml::Element file(u"file"_s, u"urn:xmpp:jingle:apps:file-transfer:5"_s);
            for (const auto* what : {"name", "desc", "media-type", "date"})
                file.addTextElement(QString::fromLatin1(what), words.text.left(600));
            file.addTextElement(u"size"_s, u"4"_s);
            const auto jingle = QString::fromUtf8("<iq type='set' id='w' to='" + bob.toUtf8()
                + "'><jingle xmlns='urn:xmpp:jingle:1' action='session-%1' sid='s" + QByteArray::number(++followed)
                + "'>%2</jingle></iq>");
            const auto content = "<content creator='initiator' name='c' senders='initiator'>"
                                 "<description xmlns='urn:xmpp:jingle:apps:file-transfer:5'>"
                + xml::serialise(file)
                + "</description><transport xmlns='urn:xmpp:jingle:transports:ibb:1' block-size='4096' sid='b'/></content>";
            QVERIFY2(friends.wait(friends.ann.link()->raw(jingle.arg(u"initiate"_s, QString::fromUtf8(content)))),
                words.name);
            const auto offer = friends.offered();
            QVERIFY2(!offer.words.isEmpty(), words.name);
            shown.lines({offer.from, offer.name, offer.words});
            QVERIFY(friends.chat->offers().save(offer.id, friends.folder.filePath(u"got"_s)));
            xml::Element reason(u"reason"_s, u"urn:xmpp:jingle:1"_s);
            reason.addTextElement(u"cancel"_s, {});
            reason.addTextElement(u"text"_s, words.text.left(600));
            QVERIFY2(friends.wait(friends.ann.link()->raw(
                         jingle.arg(u"terminate"_s, QString::fromUtf8(xml::serialise(reason))))),
                words.name);
            QVERIFY2(
                friends.until([&] { return friends.chat->offers().find(offer.id)->state == Offer::State::Failed; }),
                words.name);
            QCOMPARE(friends.chat->offers().find(offer.id)->trouble, u"They called it off."_s);
            shown.lines({friends.chat->offers().find(offer.id)->trouble});
            friends.chat->offers().putAside(offer.id);
        }
        shown.add(friends.log);
        QVERIFY(friends.until(
            [&] { return keptWith(friends.stored(*friends.toAnn), u"offers you the file"_s) == followed; }));
        const auto messages = friends.stored(*friends.toAnn);
        for (const auto& message : messages)
            shown.add(message);
        QVERIFY2(shown.bad.isEmpty() && followed >= 17 && shown.count >= 6 * 17,
            qPrintable(QString::number(shown.count) + shown.bad.join(u'\n')));
    }

    void whoDoesNotWantItSaysSo()
    {
        Friends friends;
        const auto id = friends.chat->sendFile(friends.toBob->id, friends.write(u"plan.pdf"_s, "some"));
        const auto offer = friends.offered();
        friends.chat->offers().refuse(offer.id);
        QVERIFY(friends.until([&] { return friends.sent(*id).state == FileTransfer::State::Failed; }));
        QCOMPARE(friends.sent(*id).trouble, u"They do not want it."_s);
    }

    void whatIsTakenBackIsNotThere()
    {
        Friends friends;
        const auto id = friends.chat->sendFile(friends.toBob->id, friends.write(u"plan.pdf"_s, "some"));
        const auto offer = friends.offered();
        friends.chat->files().callOff(*id, u"no"_s);
        friends.reactor().advance(1s);
        friends.reactor().turn();
        QVERIFY(friends.chat->offers().save(offer.id, friends.folder.filePath(u"got.pdf"_s)));
        QVERIFY(friends.until([&] { return friends.chat->offers().find(offer.id)->state == Offer::State::Failed; }));
        QVERIFY2(friends.chat->offers().find(offer.id)->trouble.contains(u"taken it back"_s),
            qPrintable(friends.chat->offers().find(offer.id)->trouble));
    }

    void aBrokenOffFileIsGoneOnWith()
    {
        Friends friends;
        const auto bytes = someBytes(50'000);
        const auto source = friends.write(u"plan.pdf"_s, bytes);
        friends.write(u"got.pdf.part"_s, bytes.left(20'000)); // of an earlier try
        QVERIFY(friends.chat->sendFile(friends.toBob->id, source));
        const auto offer = friends.offered();
        const auto path = friends.folder.filePath(u"got.pdf"_s);
        QVERIFY(friends.chat->offers().save(offer.id, path));
        QCOMPARE(friends.chat->offers().find(offer.id)->got, 20'000);
        QVERIFY(friends.until([&] { return !friends.chat->offers().find(offer.id); }));
        QCOMPARE(friends.read(path), bytes);
    }

    void whatIsNotWhatWasOfferedIsNotKept()
    {
        Friends friends;
        const auto bytes = someBytes(50'000);
        friends.write(u"got.pdf.part"_s, QByteArray(20'000, 'x')); // another file's
        const auto id = friends.chat->sendFile(friends.toBob->id, friends.write(u"plan.pdf"_s, bytes));
        const auto offer = friends.offered();
        QVERIFY(friends.chat->offers().save(offer.id, friends.folder.filePath(u"got.pdf"_s)));
        QVERIFY(friends.until([&] { return friends.chat->offers().find(offer.id)->state == Offer::State::Failed; }));
        QVERIFY(friends.chat->offers().find(offer.id)->trouble.contains(u"checksum"_s));
        QVERIFY(!QFile::exists(friends.folder.filePath(u"got.pdf"_s)));
        QVERIFY(!QFile::exists(friends.folder.filePath(u"got.pdf.part"_s)));
        QVERIFY(friends.until([&] { return friends.sent(*id).state == FileTransfer::State::Failed; }));
    }

    void strangersOfferNothing()
    {
        Friends friends;
        auto& eve = friends.connected(u"eve"_s);
        auto& parts = friends.parts(eve);
        const auto path = friends.write(u"trap.exe"_s, "some");
        const auto bob = friends.session(friends.bob)->client->address();
        auto sending = parts.transfers.send(bob, {path, u"trap.exe"_s, u"application/octet-stream"_s, 4});
        const auto sent = friends.wait(std::move(sending));
        QVERIFY(!sent);
        QVERIFY2(sent.error().text.contains(u"takes no files"_s), qPrintable(sent.error().text));
        QVERIFY(!friends.person(friends.bob, u"eve@localhost"_s));
    }

    void whoIsAwayIsNotOfferedIt()
    {
        Friends friends;
        friends.chat->disconnectAccount(friends.bob.id);
        QVERIFY(friends.until([&] { return friends.toBob->presence == Conversation::Presence::Out; }));
        const auto id = friends.chat->sendFile(friends.toBob->id, friends.write(u"plan.pdf"_s, "some"));
        QVERIFY(friends.until([&] { return friends.sent(*id).state == FileTransfer::State::Failed; }));
        QVERIFY2(friends.sent(*id).trouble.contains(u"not there"_s), qPrintable(friends.sent(*id).trouble));
    }
};

QTEST_GUILESS_MAIN(XmppFilesTest)
#include "tst_xmppfiles.moc"
