#include "ui/polls/themes/walltheme.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct ThemeWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ThemeWords)
};

const auto formatName = u"everyport-theme/1"_s;
constexpr qsizetype mostAnswers = 8;

Error malformed(const QString& what)
{
    return {Error::Kind::Malformed, Reason::BadSyntax, what, {}, 0};
}

/// False: there is one, and it is none.
bool readColour(const QJsonValue& value, QColor& colour)
{
    if (value.isUndefined() || value.isNull())
        return true;
    colour = QColor(value.toString());
    return colour.isValid();
}

bool readPicture(const QJsonValue& value, QByteArray& picture)
{
    if (value.isUndefined())
        return true;
    const auto decoded = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    picture = *decoded;
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok && !picture.isEmpty();
}

} // namespace

QByteArray WallTheme::toJson() const
{
    QJsonObject object{{u"format"_s, formatName}, {u"name"_s, name}};
    if (ground.isValid())
        object.insert(u"ground"_s, ground.name());
    if (text.isValid())
        object.insert(u"text"_s, text.name());
    QJsonArray colours;
    for (const QColor& colour : answers)
        colours.append(colour.isValid() ? QJsonValue(colour.name()) : QJsonValue());
    if (!colours.isEmpty())
        object.insert(u"answers"_s, colours);
    if (!font.isEmpty())
        object.insert(u"font"_s, font);
    if (!logo.isEmpty())
        object.insert(u"logo"_s, QString::fromLatin1(logo.toBase64()));
    if (!picture.isEmpty())
        object.insert(u"picture"_s, QString::fromLatin1(picture.toBase64()));
    return QJsonDocument(object).toJson();
}

Result<WallTheme> WallTheme::fromJson(const QByteArray& json)
{
    if (json.size() > largestFile)
        return Error{Error::Kind::Malformed, Reason::TooLarge,
            ThemeWords::tr("A theme has at most %1 MiB.").arg(largestFile / 1024 / 1024), {}, 0};
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"format"_s].toString() != formatName)
        return malformed(ThemeWords::tr("This is no theme of the big screen."));
    WallTheme theme{.name = object[u"name"_s].toString().simplified().left(WallTheme::longestName),
        .font = object[u"font"_s].toString().simplified().left(WallTheme::longestName)};
    if (theme.name.isEmpty())
        return malformed(ThemeWords::tr("This theme has no name."));
    bool isSound = readColour(object[u"ground"_s], theme.ground) && readColour(object[u"text"_s], theme.text);
    const QJsonArray colours = object[u"answers"_s].toArray();
    for (qsizetype i = 0; i < qMin(colours.size(), mostAnswers); ++i) {
        QColor colour;
        isSound = readColour(colours[i], colour) && isSound;
        theme.answers.append(colour);
    }
    if (!isSound)
        return malformed(ThemeWords::tr("A colour of this theme is none. Colours are written like #1f66b2."));
    if (!readPicture(object[u"logo"_s], theme.logo) || !readPicture(object[u"picture"_s], theme.picture))
        return malformed(ThemeWords::tr("A picture of this theme is damaged."));
    return theme;
}

} // namespace everyport::ui
