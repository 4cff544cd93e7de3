#pragma once

#include <QWidget>

class QPushButton;

namespace everyport {
class ServiceList;
}

namespace everyport::ui {

class Text;

/// Leads whoever has a reader that publishes by MQTT to the service that hears it, or to the making of one: its readers
/// are ports by themselves. `services` outlives it.
class MqttPane : public QWidget {
    Q_OBJECT
public:
    explicit MqttPane(const ServiceList& services, QWidget* parent = nullptr);
    void refresh(); ///< As the services are now.

Q_SIGNALS:
    void serviceWanted(const QString& subject); ///< Of the Services page: a service's name, or "add/mqtt".

private:
    const ServiceList& m_services;
    Text* m_words;
    QPushButton* m_lead;
    QString m_subject;
};

} // namespace everyport::ui
