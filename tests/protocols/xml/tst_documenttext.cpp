#include "protocols/xml/documenttext.h"

#include <QStringEncoder>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xml;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, bool isMarked = true)
{
    return QStringEncoder(encoding, isMarked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default)(
        text);
}

QString declared(const QString& encoding)
{
    return u"<?xml version='1.0' encoding='%1'?>\n"_s.arg(encoding);
}

} // namespace

class DocumentTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSaysHowItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto plain = u"<a b='ü𝄞'/>"_s;
        const auto anew = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("plain") << plain.toUtf8() << plain;
        QTest::newRow("marked") << encoded(plain, QStringConverter::Utf8) << plain;
        QTest::newRow("declared") << (declared(u"utf-8"_s) + plain).toUtf8() << declared(u"utf-8"_s) + plain;
        QTest::newRow("marked and declared")
            << encoded(declared(u"UTF8"_s) + plain, QStringConverter::Utf8) << declared(u"UTF8"_s) + plain;
        QTest::newRow("version alone") << QByteArray("<?xml version=\"1.0\"?><a/>") << u"<?xml version=\"1.0\"?><a/>"_s;
        QTest::newRow("UTF-16LE") << encoded(plain, QStringConverter::Utf16LE) << plain;
        QTest::newRow("UTF-16BE") << encoded(plain, QStringConverter::Utf16BE) << plain;
        QTest::newRow("UTF-16, declared")
            << encoded(declared(u"utf-16"_s) + plain, QStringConverter::Utf16LE) << anew + plain;
        QTest::newRow("ASCII") << declared(u"US-ASCII"_s).toUtf8() + "<a/>" << anew + u"<a/>"_s;
        QTest::newRow("Latin-1") << declared(u"iso-8859-1"_s).toUtf8() + "<a b='\xfc'/>" << anew + u"<a b='ü'/>"_s;
        // What stands further down declares nothing.
        const auto later = u"<a/>"_s + declared(u"UTF-7"_s);
        QTest::newRow("declared later") << later.toUtf8() << later;
        QTest::newRow("an instruction") << QByteArray("<?xml-a encoding='UTF-7'?><a/>")
                                        << u"<?xml-a encoding='UTF-7'?><a/>"_s;
        QTest::newRow("declared twice") << (declared(u"US-ASCII"_s) + declared(u"UTF-7"_s)).toUtf8()
                                        << anew + declared(u"UTF-7"_s);
    }
    void readsWhatSaysHowItIsWritten()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        const auto read = documentText(bytes);
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().text));
        QCOMPARE(*read, text);
    }

    void refusesWhatOthersWouldReadOtherwise_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("named");
        for (const auto& name : {u"UTF-7"_s, u"windows-1252"_s, u"UTF-32"_s, u"UTF-16"_s, u"SCSU"_s, QString()})
            QTest::newRow(qPrintable(u"declared “%1”"_s.arg(name)))
                << (declared(name) + u"<a/>"_s).toUtf8() << u"“%1”"_s.arg(name);
        QTest::newRow("declared twice at once")
            << QByteArray("<?xml version='1.0' encoding='UTF-8' encoding = \"UTF-7\"?><a/>") << u"“UTF-8, UTF-7”"_s;
        QTest::newRow("UTF-16 that says UTF-8")
            << encoded(declared(u"UTF-8"_s), QStringConverter::Utf16LE) << u"“UTF-8”"_s;
        QTest::newRow("UTF-8 that says Latin-1")
            << encoded(declared(u"ISO-8859-1"_s), QStringConverter::Utf8) << u"“ISO-8859-1”"_s;
        QTest::newRow("a long name") << (declared(QString(5000, u'x')) + u"<a/>"_s).toUtf8()
                                     << u"“"_s + QString(40, u'x') + u"”"_s;
        const auto other = u"not in UTF-8"_s;
        QTest::newRow("Latin-1") << QByteArray("<a b='\xfc'/>") << other;
        QTest::newRow("cut") << QByteArray("<a b='\xc3") << other;
        QTest::newRow("UTF-16LE without a mark") << encoded(u"<a/>"_s, QStringConverter::Utf16LE, false) << other;
        QTest::newRow("UTF-16BE without a mark") << encoded(u"<a/>"_s, QStringConverter::Utf16BE, false) << other;
        QTest::newRow("UTF-32LE") << encoded(u"<a/>"_s, QStringConverter::Utf32LE) << other;
        QTest::newRow("UTF-32BE") << encoded(u"<a/>"_s, QStringConverter::Utf32BE) << other;
        QTest::newRow("UTF-32LE without a mark") << encoded(u"<a/>"_s, QStringConverter::Utf32LE, false) << other;
        QTest::newRow("half a letter of UTF-16") << encoded(u"<a/>"_s, QStringConverter::Utf16LE) + 'x' << other;
        QTest::newRow("half a pair") << QByteArray("\xff\xfe<\0\x00\xd8", 6) << other;
    }
    void refusesWhatOthersWouldReadOtherwise()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, named);
        const auto read = documentText(bytes);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().reason, Reason::BadValue);
        QVERIFY2(read.error().text.contains(named), qPrintable(read.error().text));
        QVERIFY2(read.error().text.endsWith(u"Save it as UTF-8."_s), qPrintable(read.error().text));
    }
};

QTEST_APPLESS_MAIN(DocumentTextTest)
#include "tst_documenttext.moc"
