#pragma once

#include <QHash>
#include <QWidget>

#include "app/polls/pollregistry.h"
#include "app/stations/stations.h"

class QComboBox;
class QVBoxLayout;

namespace everyport::ui {

class PageContext;
class StateText;
class Text;

/// The readers of one station, each with its state and, for each shared poll that people answer by a reader, the answer
/// that it stands for. The home's can be chosen; elsewhere they only say it. `stations` outlives it.
class AnswerChoices : public QWidget {
    Q_OBJECT
public:
    AnswerChoices(PageContext& context, stations::Stations& stations, QWidget* parent = nullptr);
    void show(const stations::StationRow& row);

private:
    QList<polls::Poll> sharedPolls() const;
    void build(const stations::StationRow& row, const QList<polls::Poll>& polls);
    void addReader(const stations::StationReader& reader, const QList<polls::Poll>& polls);
    QComboBox* makeChoice(const stations::StationReader& reader, const polls::Poll& poll);
    void fill(const stations::StationRow& row, const QList<polls::Poll>& polls);
    void assign(const QString& poll, const QString& reader, const QString& answer);

    PageContext& m_context;
    stations::Stations& m_stations;
    QString m_station;
    QStringList m_built; ///< What it was made for: readers, polls and their answers.
    QVBoxLayout* m_column;
    QHash<QString, StateText*> m_states;                ///< By reader.
    QHash<QPair<QString, QString>, QComboBox*> m_boxes; ///< By poll and reader.
};

} // namespace everyport::ui
