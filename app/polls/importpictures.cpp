#include "app/polls/importpictures.h"

#include <QDir>
#include <QFileInfo>

#include "app/polls/definition/polltoml.h"
#include "app/polls/keptpictures.h"

using namespace Qt::StringLiterals;

namespace everyport::polls {

namespace {

bool isWebAddress(const QString& image)
{
    return image.startsWith("https://"_L1) || image.startsWith("http://"_L1);
}

/// Empty: it is not there, or lies elsewhere.
QString placeIn(const QString& folder, const QString& named)
{
    const auto place = QFileInfo(QDir(folder), named).canonicalFilePath();
    const auto above = folder.endsWith(u'/') ? folder : folder + u'/';
    return !folder.isEmpty() && place.startsWith(above) ? place : QString();
}

} // namespace

ImportPictures ImportPictures::asNamed()
{
    ImportPictures all;
    all.m_isOwn = true;
    return all;
}

ImportPictures ImportPictures::beside(const QByteArray& toml, const QString& file)
{
    ImportPictures pictures;
    const auto read = pollsFromToml(toml);
    if (!read) // whoever imports it is told why
        return pictures;
    const auto folder = file.isEmpty() ? QString() : QFileInfo(QFileInfo(file).absolutePath()).canonicalFilePath();
    for (const auto& description : *read) {
        for (const auto& named : answerPictures(description.poll)) {
            if (const auto place = placeIn(folder, named); !place.isEmpty())
                pictures.m_places.insert(named, place);
            else if (!isWebAddress(named) && !pictures.m_leftOut.contains(named))
                pictures.m_leftOut.append(named);
        }
    }
    return pictures;
}

void ImportPictures::settle(Poll& poll) const
{
    for (auto& answer : poll.answers) {
        if (!m_isOwn && !isWebAddress(answer.image))
            answer.image = m_places.value(answer.image);
    }
}

QVariantMap ImportPictures::toMap() const
{
    QVariantMap map;
    for (auto each = m_places.begin(); each != m_places.end(); ++each)
        map.insert(each.key(), each.value());
    return map;
}

ImportPictures ImportPictures::fromMap(const QVariantMap& map)
{
    ImportPictures pictures;
    for (auto each = map.begin(); each != map.end(); ++each)
        pictures.m_places.insert(each.key(), each.value().toString());
    return pictures;
}

} // namespace everyport::polls
