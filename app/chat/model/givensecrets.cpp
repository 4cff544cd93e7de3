#include "app/chat/model/givensecrets.h"

#include "app/chat/model/accountvalues.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

const auto noneWord = u"none"_s; // an empty note would be no note

} // namespace

GivenSecrets GivenSecrets::of(const Account& account)
{
    const auto note = account.notes.value(key);
    if (note.isEmpty())
        return GivenSecrets(std::nullopt);
    return note == noneWord ? none() : GivenSecrets(note.split(u' '));
}

QMap<QString, QVariant> GivenSecrets::withoutNeedless(const NetworkType& type, QMap<QString, QVariant> raw) const
{
    for (const auto& option : accountvalues::secretsOf(type)) {
        if (!mayHave(option) && raw.value(option).toString().isEmpty())
            raw.remove(option);
    }
    return raw;
}

GivenSecrets GivenSecrets::after(const NetworkType& type, const QMap<QString, QVariant>& raw) const
{
    QStringList options;
    for (const auto& option : accountvalues::secretsOf(type)) {
        if (!m_options && !raw.contains(option))
            return *this;
        if (raw.contains(option) ? !raw.value(option).toString().isEmpty() : mayHave(option))
            options << option;
    }
    return GivenSecrets(options);
}

QString GivenSecrets::note() const
{
    if (!m_options)
        return {};
    return m_options->isEmpty() ? noneWord : m_options->join(u' ');
}

} // namespace everyport::chat
