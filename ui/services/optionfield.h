#pragma once

#include <functional>
#include <memory>

#include <QList>
#include <QObject>
#include <QVariant>

#include "app/config/option.h"
#include "app/names/knownnames.h"

class QWidget;

namespace everyport {
class Reactor;
}

namespace everyport::ui {

/// The control for one option: text, number, choice, switch, file, list of texts or of endpoints. Made by `make`
/// from the declaration alone.
class OptionField : public QObject {
    Q_OBJECT
public:
    /// What a field may ask while somebody types.
    struct Context {
        Reactor* reactor = nullptr;                     ///< Ports are tried in its pool.
        QList<quint16> ownPorts = {};                   ///< In use by the very service that is being changed.
        std::function<QString(quint16)> serviceAt = {}; ///< The other service of this program that has a port.
        AskNames names = {};                            ///< What names may be; see Option::names.
        bool hasCertificate = false; ///< The form has one for all its places: none has to name its own.
        bool narrow = false;         ///< Beside a list: labels above their fields, nothing side by side.
    };
    static OptionField* make(const Option& option, const Context& context, QWidget* parent);

    virtual QWidget* widget() const = 0;
    virtual QVariant value() const = 0; ///< As checkOption takes it; invalid: nothing is said, the fallback counts.
    virtual void setValue(const QVariant& value) = 0;
    virtual QString labelText() const { return m_option.label.isEmpty() ? m_option.key : m_option.label; }
    virtual QString help() const { return m_option.help; }
    const Option& option() const { return m_option; }
    /// What is wrong, and the value that would be right, where one is known.
    virtual QString fault() const;

Q_SIGNALS:
    void changed();

protected:
    OptionField(const Option& option, QObject* parent) : QObject(parent), m_option(option) {}

private:
    Option m_option;
};

} // namespace everyport::ui
