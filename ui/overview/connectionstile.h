#pragma once

#include <QTimer>

#include "netcore/transport/connectionregistry.h"
#include "ui/widgets/display/card.h"

namespace everyport::ui {

class Sparkline;
class Text;

/// How many connections there are, and what they moved in the last five minutes.
class ConnectionsTile : public Card {
    Q_OBJECT
public:
    ConnectionsTile(ConnectionRegistry& registry, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void look();
    void show(double in, double out);
    void showCount();
    QWidget* makeRate(const QString& iconName, Text** text);

    ConnectionRegistry& m_registry;
    Text* m_count;
    Text* m_words;
    Text* m_in = nullptr;
    Text* m_out = nullptr;
    Sparkline* m_line;
    QList<double> m_ins;
    QList<double> m_outs;
    quint64 m_lastIn;
    quint64 m_lastOut;
    QTimer m_timer;
    QTimer m_counting{this}; ///< Runs while it is seen: how many there are is not to be older than in the status bar.
    qsizetype m_counted = 0;
};

} // namespace everyport::ui
