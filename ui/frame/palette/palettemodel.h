#pragma once

#include <QAbstractListModel>

#include "ui/frame/page/pageoutline.h"
#include "ui/frame/palette/wordmatch.h"

namespace everyport::ui {

/// The palette's list: hits under their groups, best first.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    enum Roles : int { HitRole = Qt::UserRole + 500, RangesRole };

    /// Keeps those that fit what was typed; an empty text keeps all, in their order.
    void setHits(const QList<PaletteHit>& hits, const QString& typed);
    const PaletteHit* hit(const QModelIndex& index) const; ///< Null for a heading.
    int firstHit() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        PaletteHit hit;
        WordMatch match;
        bool heading = false;
    };
    QList<Row> m_rows;
};

} // namespace everyport::ui
