#include "app/devices/devicenames.h"

#include <algorithm>

#include "netcore/base/directionalformatting.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

namespace {

QString slugOf(const QString& name)
{
    QString slug;
    for (const auto c : name.toLower()) {
        if (c.isLetterOrNumber())
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"reader"_s : slug.left(64);
}

} // namespace

Result<Done> DeviceNames::check(const QString& name)
{
    if (name.isEmpty())
        return Error::refused(Reason::BadValue, u"A reader needs a name."_s);
    const bool isLine = name.isValidUtf16() && std::none_of(name.begin(), name.end(), [](QChar c) {
        return leavesTheLine(c) || turnsWriting(c.unicode()) || c.isNonCharacter();
    });
    return isLine ? Result<Done>(Done{})
                  : Error::refused(Reason::BadValue, u"A reader's name must be one line of plain text."_s);
}

bool DeviceNames::isTaken(const QString& name, const QString& but) const
{
    return std::any_of(
        m_devices.begin(), m_devices.end(), [&](const Device& one) { return one.id != but && one.name == name; });
}

QString DeviceNames::freeId(const QString& name) const
{
    const auto isUsed = [this](const QString& id) {
        return std::any_of(
            m_devices.begin(), m_devices.end(), [&](const Device& one) { return one.id == id || one.name == id; });
    };
    const auto slug = slugOf(name);
    auto id = slug;
    for (int number = 2; isUsed(id); ++number)
        id = u"%1-%2"_s.arg(slug).arg(number);
    return id;
}

} // namespace everyport::devices
