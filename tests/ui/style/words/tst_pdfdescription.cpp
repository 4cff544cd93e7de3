#include "ui/style/words/pdfdescription.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PdfDescriptionTest : public QObject {
    Q_OBJECT

    static QByteArray pdf(const QString& title, const QString& language)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            describePdf(writer, title, language);
            QPainter painter(&writer);
            painter.fillRect(0, 0, 10, 10, Qt::black);
        } // only now is it whole
        return bytes;
    }
    static QByteArray metadata(const QByteArray& bytes)
    {
        const auto at = bytes.indexOf("<x:xmpmeta");
        const QByteArray end = "</x:xmpmeta>";
        return at < 0 ? QByteArray() : bytes.mid(at, bytes.indexOf(end, at) + end.size() - at);
    }
    /// The words of the metadata's element of that name; none where it is no XML.
    static QString said(const QByteArray& bytes, const QString& name)
    {
        QXmlStreamReader xml(metadata(bytes));
        QString words;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == name)
                words = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
        return xml.hasError() ? QString() : words;
    }

private Q_SLOTS:
    void saysItsTitleAndLanguage()
    {
        const QByteArray bytes = pdf(u"Bürgertag: 2 < 3 & “ja” %1"_s, u"de"_s);
        QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
        QVERIFY(bytes.contains("/Metadata ")); // the document refers to it
        QVERIFY(bytes.contains("/Title") && bytes.contains("/Creator"));
        QCOMPARE(said(bytes, u"dc:title"_s), u"Bürgertag: 2 < 3 & “ja” %1"_s);
        QCOMPARE(said(bytes, u"dc:language"_s), u"de"_s);
        QCOMPARE(said(bytes, u"xmp:CreatorTool"_s), u"Everyport"_s);
    }

    // Whoever asks a question may have written what they like.
    void noTitleBreaksOrTurnsIt()
    {
        const auto hostile = u"Open \u202e\u2066day\n\u0001\ufffe"_s + QChar(0xd800) + u"</rdf:li>"_s;
        QCOMPARE(said(pdf(hostile, u"en"_s), u"dc:title"_s), u"Open day</rdf:li>"_s);
        QCOMPARE(said(pdf(u"\U0001F353"_s, u"en"_s), u"dc:title"_s), u"\U0001F353"_s);
    }
};

QTEST_MAIN(PdfDescriptionTest)
#include "tst_pdfdescription.moc"
