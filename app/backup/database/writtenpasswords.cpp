#include "app/backup/database/writtenpasswords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

QJsonValue cleaned(const QJsonValue& value)
{
    if (value.isString())
        return withoutPasswords(value.toString());
    if (value.isArray()) {
        QJsonArray all;
        for (const auto each : value.toArray())
            all.append(cleaned(each));
        return all;
    }
    if (value.isObject()) {
        auto all = value.toObject();
        for (auto it = all.begin(); it != all.end(); ++it)
            it.value() = cleaned(it.value());
        return all;
    }
    return value;
}

} // namespace

QString withoutPasswords(const QString& value)
{
    // A part of an endpoint ends at a colon that is neither escaped nor within brackets.
    static const QRegularExpression part(uR"(:password=(?:\[(?:\\.|[^\]\\])*\]|\\.|[^:\\])*)"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(
        uR"((\b[a-z][a-z0-9+.-]*://[^\s/:@]*):[^\s/]*@)"_s, QRegularExpression::CaseInsensitiveOption);
    auto left = value;
    return left.remove(part).replace(address, u"\\1@"_s);
}

QByteArray withoutPasswordsInIni(const QByteArray& text)
{
    // To the value's end: an .ini has escapes of its own within those of an endpoint.
    static const QRegularExpression part(
        uR"(:password=(?:\\.|[^"\\\n])*)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(
        uR"((\b[a-z][a-z0-9+.-]*://[^\s/:@"]*):[^\s/"]*@)"_s, QRegularExpression::CaseInsensitiveOption);
    auto left = QString::fromLatin1(text); // byte by byte: what is not understood stays as it is
    return left.remove(part).replace(address, u"\\1@"_s).toLatin1();
}

QByteArray withoutPasswordsInJson(const QByteArray& text)
{
    const auto document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return text;
    const auto object = document.object();
    const auto left = cleaned(object).toObject();
    return left == object ? text : QJsonDocument(left).toJson(QJsonDocument::Compact);
}

} // namespace everyport::backup
