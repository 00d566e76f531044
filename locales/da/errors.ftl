# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Dette er ikke på denne computer. Det er måske fjernet, eller også er det ikke kommet endnu.
error-offline = Det kræver en forbindelse, og der er ingen i øjeblikket. Alt, hvad der er gemt, kan stadig læses.
error-store-trouble = Butikken svarer ikke rigtigt i øjeblikket. Vi prøver automatisk igen.
error-sign-in-failed = Det lykkedes ikke at logge ind. Prøv igen.
error-look-up-failed = Der blev ikke fundet nogen ordre med denne e-mailadresse og dette nummer. Kontroller begge dele.
error-too-many-attempts = Der var for mange forsøg. Vent nogle minutter før det næste.
error-link-refused = Dette link kan ikke åbnes sikkert og forbliver derfor lukket.
error-internal = Noget gik galt i appen. Prøv igen.

error-title = Dette kunne ikke vises
