#include "app/plugins/ports/eventport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

constexpr qsizetype mostFields = 20;
constexpr qsizetype longestValue = 4000;
// What every event has, and what tells whose this one is.
const QStringList ownFields{u"plugin"_s, u"what"_s, u"rule"_s, u"event"_s, u"time"_s, u"date"_s, u"weekday"_s};

QVariantMap eventRefused(const QString& sentence)
{
    return {{u"error"_s, sentence}};
}

bool isEventName(const QString& text)
{
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9_-]{0,39}\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace

class EventPort::Voice final : public Registered {
public:
    Voice(const Hear& hear, QString plugin) : m_hear(hear), m_plugin(std::move(plugin)) {}

    QVariant act(const QString& verb, const QVariantMap& wish) override
    {
        if (verb != "tell"_L1)
            return Registered::act(verb, wish);
        const auto what = wish.value(u"what"_s).toString();
        if (!isEventName(what))
            return eventRefused(
                u"An event is called by letters, digits, - and _, a letter first; not “%1”."_s.arg(what.left(60)));
        const auto told = wish.value(u"fields"_s).toMap();
        if (told.size() > mostFields)
            return eventRefused(u"An event has %1 fields at most."_s.arg(mostFields));
        rules::Event event{
            u"plugin"_s, {{u"plugin"_s, m_plugin}, {u"what"_s, what}}, 0, {}, wish.value(u"chain"_s).toStringList()};
        for (auto it = told.begin(); it != told.end(); ++it) {
            if (!isEventName(it.key()) || ownFields.contains(it.key()))
                return eventRefused(u"A field is called by letters, digits, - and _, and not %1; not “%2”."_s.arg(
                    ownFields.join(u", "_s), it.key().left(60)));
            event.fields.insert(it.key(), it.value().toString().left(longestValue));
        }
        m_hear(std::move(event));
        return QVariantMap();
    }

private:
    const Hear& m_hear; // the port outlives what is registered
    QString m_plugin;
};

Result<std::unique_ptr<Registered>> EventPort::add(const QString& plugin, const QVariantMap& wish, PluginCall call)
{
    Q_UNUSED(wish)
    Q_UNUSED(call)
    return std::unique_ptr<Registered>(std::make_unique<Voice>(m_hear, plugin));
}

} // namespace everyport::plugins
