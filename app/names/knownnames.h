#pragma once

#include <functional>

#include <QList>
#include <QString>
#include <QStringList>

#include "app/config/option.h"

namespace everyport {

class ServiceList;
namespace chat {
class ChatModel;
}
namespace devices {
class DeviceRegistry;
}
namespace polls {
class PollRegistry;
}
namespace rules {
class LentActions;
}

/// The names of what this program has, by the kind that an option or an event's field asks for. A value of references:
/// all is lent, and outlives it.
class KnownNames {
public:
    struct Models {
        polls::PollRegistry& polls;
        devices::DeviceRegistry& devices;
        ServiceList& services;
        chat::ChatModel& chat;
        const rules::LentActions& actions;
        QStringList accounts = {}; ///< Of this program's people.
    };
    struct Name {
        QString text = {}; ///< As it is written: "which-fruit".
        QString words =
            {}; ///< What it is, for people: "Which fruit?". May be strangers' words; empty: the name says it.
        bool operator==(const Name&) const = default;
    };

    explicit KnownNames(const Models& models) : m_models(models) {}
    /// Just now, each once, in the order in which their page shows them. Loop's thread only.
    QList<Name> of(Option::Names kind) const;

private:
    QList<Name> services(const QStringList& types) const;
    QList<Name> speakers() const;
    QList<Name> rooms() const;
    QList<Name> channels() const;

    Models m_models;
};

/// Asks for the names of a kind; null where nobody knows any.
using AskNames = std::function<QList<KnownNames::Name>(Option::Names kind)>;

} // namespace everyport
